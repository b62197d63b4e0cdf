using LianXin.Kernel.Access;
using LianXin.Representatives;
using LianXin.Representatives.Steps;

namespace LianXin.Tests.TestKit;

/// <summary>The lists the office keeps.</summary>
internal static class HallDoors
{
    private static int last;

    private static readonly (string, string)[] Room =
    [
        ("Form.Kind", "Liaison"),
        ("Form.Name", "联络室"),
        ("Form.Place", "一楼"),
        ("Form.Phone", "0474-3200000"),
        ("Form.Hours", "工作日"),
        ("Form.TakesIn", "各类问题"),
    ];

    private static readonly (string, string)[] Unit =
    [
        ("Form.Name", "市某局"),
        ("Form.Kind", "Department"),
        ("Form.Duties", "供热"),
        ("Form.Contact", "赵某某"),
        ("Form.Phone", "0474-3200001"),
        ("Form.Mail", "zhujian@example.cn"),
    ];

    private static readonly (string, string)[] Entry =
    [
        ("Form.Subject", "housing"),
        ("Form.Unit", "power"),
        ("Form.LegalBasis", "条例第三条"),
        ("Form.DutyItem", "供热"),
        ("Form.From", "2026-09-08"),
    ];

    public static readonly Door[] All =
    [
        At("/desk/hall/rooms/new", [.. Room, Code]),
        new("/desk/hall/rooms/{Code}", _ => Task.FromResult("/desk/hall/rooms/liaison")) { Right = Room },
        new("/desk/hall/rooms/{Code}/sign", _ => Task.FromResult("/desk/hall/rooms/liaison/sign")),
        At("/desk/hall/units/new", [.. Unit, Code]),
        new("/desk/hall/units/{Code}", _ => Task.FromResult("/desk/hall/units/health")) { Right = Unit },
        At("/desk/hall/subjects/new", [Code, ("Form.Parent", "housing"), ("Form.Name", "供热管网")]),
        new("/desk/hall/subjects/{Code}", _ => Task.FromResult("/desk/hall/subjects/housing.heating"))
        {
            IsShipped = true,
            Right = [("Form.Name", "供暖")],
        },
        At("/desk/hall/catalogue/new", Entry),
        new("/desk/hall/catalogue/{Id}", async hall => $"/desk/hall/catalogue/{await hall.Entry()}")
        {
            Right = [.. Entry.Where(field => field.Item1 is not "Form.Unit"), ("Form.Unit", "water")],
        },
        new("/desk/hall/catalogue/{Id}/end", async hall => $"/desk/hall/catalogue/{await hall.Entry()}/end")
        {
            Right = EveryDoor.Only("From", "2026-09-09"),
        },
        new("/desk/hall/limits/{Code}", _ => Task.FromResult("/desk/hall/limits/ordinary"))
        {
            IsShipped = true,
            Right =
            [
                ("Form.Amount", "4"),
                ("Form.Counted", "WorkingDays"),
                ("Form.Basis", "本室规定"),
                ("Form.From", "2026-09-08"),
            ],
        },
        new("/desk/hall/limits/{Code}/history", _ => Task.FromResult("/desk/hall/limits/ordinary/history"))
        {
            IsShipped = true,
        },
    ];

    private static (string, string) Code => ("Form.Code", $"made-{Interlocked.Increment(ref last)}");

    private static Door At(string route, (string, string)[] right) =>
        new(route, _ => Task.FromResult(route)) { Right = right };
}

/// <summary>Representatives and their identities.</summary>
internal static class PeopleDoors
{
    private const string One = "/desk/representatives/{Number}";

    private static readonly (string, string)[] Person =
    [
        ("Form.Name", "孟根其其格"),
        ("Form.Industry", "Education"),
        ("Form.Employer", "市第一中学"),
        ("Form.Languages", "Mongolian"),
        ("Form.Introduction", "教师。"),
        ("Form.IsNamesake", "true"),
    ];

    private static readonly (string, string)[] Identity =
    [
        ("Form.Kind", "Deputy"),
        ("Form.Term", "第十五届"),
        ("Form.Group", "教育界"),
        ("Form.CardNumber", "0012"),
        ("Form.From", "2024-01-01"),
    ];

    public static readonly Door[] All =
    [
        new("/desk/representatives/new", _ => Task.FromResult("/desk/representatives/new")) { Right = Person },
        Of("", null),
        Of("/describe", Person),
        Of("/take-office", Identity),
        Of("/cadre", EveryDoor.Only("From", "2025-01-01")),
        OfIdentity("correct", Identity),
        OfIdentity("end", [("Form.Last", "2026-09-01"), ("Form.Reason", "MovedAway"), ("Form.Decision", "3 号")]),
        OfIdentity("suspend", [("Form.From", "2026-09-01"), ("Form.Decision", "丰协〔2026〕3 号")]),
        OfIdentity("resume", EveryDoor.Only("From", "2026-09-07"), isSuspended: true),
    ];

    private static Door Of(string path, (string Name, string Value)[]? right) =>
        new($"{One}{path}", async hall => $"/desk/representatives/{await hall.Representative()}{path}")
        {
            Right = right,
        };

    private static Door OfIdentity(string path, (string, string)[] right, bool isSuspended = false) =>
        new($"{One}/identities/{{No}}/{path}", hall => Lead(hall, path, isSuspended)) { Right = right };

    private static async Task<string> Lead(FilledHall hall, string path, bool isSuspended)
    {
        var number = await hall.Representative();
        await Step(
            hall,
            number,
            (person, touch) =>
            {
                person.TakeOffice(Delegates.Identity(IdentityKind.Deputy, new(2024, 1, 1)), touch);
                if (isSuspended)
                    person.Suspend(1, new(2026, 9, 1), "3 号", touch);
            }
        );
        return $"/desk/representatives/{number}/identities/1/{path}";
    }

    private static Task<string> Step(
        FilledHall hall,
        string number,
        Action<Representative, LianXin.Kernel.Data.Touch> step
    ) =>
        hall.In<PersonMoves, string>(async moves =>
        {
            var seen = await hall.In<LianXin.Representatives.Data.People, Representative>(people =>
                people.OnRecord(number, Now.Test)
            );
            return await moves.Take(number, new PersonForm { Seen = seen.Touched.Number }, Hall.WangFang, step);
        });
}

/// <summary>Accounts of officers, and one's own.</summary>
internal static class AccountDoors
{
    private static int last;

    private static readonly (string, string)[] Details =
    [
        ("Form.FullName", "赵某某"),
        ("Form.Capacity", "科员"),
        ("Form.Phone", "0474-0000000"),
    ];

    public static readonly Door[] All =
    [
        new("/desk/accounts/new", _ => Task.FromResult("/desk/accounts/new"))
        {
            Right = [.. Details, ("Form.SignInName", $"door{Interlocked.Increment(ref last)}")],
        },
        Of("", null),
        Of("/details", Details),
        Of("/password", []),
        Of("/roles", EveryDoor.Only("Roles", Roles.Archivist)),
        Of("/use", EveryDoor.Only("Reason", "调离")),
        new("/sign-in", _ => Task.FromResult("/sign-in"))
        {
            Right = [("Form.Name", "nobody"), ("Form.Password", "nothing")],
            LeavesNoTrace = true,
        },
        new("/account/password", _ => Task.FromResult("/account/password"))
        {
            IsOnesOwn = true,
            Right = [("Form.Present", "nothing"), ("Form.Wanted", "nothing"), ("Form.Again", "nothing")],
            LeavesNoTrace = true,
        },
    ];

    private static Door Of(string path, (string Name, string Value)[]? right) =>
        new($"/desk/accounts/{{Id}}{path}", async hall => $"/desk/accounts/{await Person(hall)}{path}")
        {
            Right = right,
        };

    private static async Task<string> Person(FilledHall hall) => (await hall.Person(Roles.Clerk)).Id;
}
