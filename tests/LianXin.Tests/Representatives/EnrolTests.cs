using LianXin.Contracts.Representatives;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Representatives;
using LianXin.Representatives.Steps;
using LianXin.Representatives.Steps.Enrol;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Representatives;

public sealed class EnrolTests(Hall hall)
{
    private static readonly DateOnly Today = HallForms.Today;
    private readonly Viewer office = FreshOffice.Viewer();

    [Fact]
    public async Task A_person_is_entered_once_unless_it_is_another_of_that_name()
    {
        await Enrol(Delegates.Person("赵明远"));

        Assert.Equal(
            "representative.known",
            (await Assert.ThrowsAsync<RefusedException>(() => Enrol(Delegates.Person(" 赵明远 ")))).Code
        );
        var namesake = Delegates.Person("赵明远");
        namesake.IsNamesake = true;
        Assert.Equal("0002", await Enrol(namesake));
    }

    [Fact]
    public async Task Whoever_has_two_identities_is_counted_once()
    {
        var number = await Enrol(Delegates.Person("赵明远"));
        await Take(number, IdentityKind.Deputy);
        await Take(number, IdentityKind.PartyDelegate);

        var card = Assert.Single(await InOffice(Today, office));

        Assert.Equal("人大代表（第十五届，教育界）、党代表（第十五届，教育界）", card.Identities);
    }

    [Fact]
    public async Task Without_an_identity_nobody_is_in_office_and_still_on_record()
    {
        await Enrol(Delegates.Person("赵明远"));

        Assert.Empty(await InOffice(Today, office));
        Assert.Single(
            await hall.In<IRepresentatives, IReadOnlyList<RepresentativeCard>>(all => all.OnRecord(Now.Test), office)
        );
    }

    [Fact]
    public async Task What_was_done_to_an_identity_comes_back_from_the_database_as_it_was()
    {
        var number = await Enrol(Delegates.Person("赵明远", Language.Mongolian, Language.Mandarin));
        await Take(number, IdentityKind.Deputy);
        await Step(
            number,
            (person, touch) =>
            {
                person.Suspend(1, Today, "丰人常〔2026〕5 号", touch);
                person.BecomeCadre(Today, touch);
                person.EndOffice(1, Today.AddDays(3), new(EndReason.ByLaw, "丰人常〔2026〕6 号"), touch);
            }
        );

        var person = await Read(number);

        Assert.Equal([Language.Mandarin, Language.Mongolian], person.Languages);
        Assert.Equal("丰人常〔2026〕5 号", Assert.Single(person[1].Suspensions).Decision);
        Assert.Equal(new Ending(EndReason.ByLaw, "丰人常〔2026〕6 号"), person[1].Ended);
        Assert.Equal(Today.AddDays(3), person[1].Valid.To);
        Assert.True(person.IsLeadingCadre(Today));
        Assert.Equal((Hall.WangFang.Id, LianXin.Kernel.Time.Clock.get_Now(hall.Clock)), (person.Touched.By, person.Touched.At));
    }

    [Fact]
    public async Task Whoever_saw_an_earlier_state_is_refused()
    {
        var number = await Enrol(Delegates.Person("赵明远"));
        var late = Delegates.Identity(IdentityKind.Member, Today);
        late.Seen = (await Read(number)).Touched.Number;
        await Take(number, IdentityKind.Deputy);

        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            hall.In<PersonMoves, string>(
                moves => moves.Take(number, late, Hall.WangFang, (person, touch) => person.TakeOffice(late, touch)),
                office
            )
        );

        Assert.Equal("stale", refused.Code);
    }

    [Fact]
    public async Task Another_office_sees_none_of_it()
    {
        var number = await Enrol(Delegates.Person("赵明远"));
        await Take(number, IdentityKind.Deputy);

        Assert.Empty(await InOffice(Today, FreshOffice.Viewer()));
    }

    private Task<string> Enrol(PersonForm form) =>
        hall.In<EnrolRepresentative, string>(enrol => enrol.Run(form, Hall.WangFang, Now.Test), office);

    private Task Take(string number, IdentityKind kind) =>
        Step(number, (person, touch) => person.TakeOffice(Delegates.Identity(kind, Today), touch));

    private async Task Step(string number, Action<Representative, LianXin.Kernel.Data.Touch> step)
    {
        var seen = new DayForm { Seen = (await Read(number)).Touched.Number };
        await hall.In<PersonMoves, string>(moves => moves.Take(number, seen, Hall.WangFang, step, Now.Test), office);
    }

    private Task<Representative> Read(string number) =>
        hall.Read(db => Task.FromResult(db.Set<Representative>().Single(person => person.Number == number)), office);

    private Task<IReadOnlyList<RepresentativeCard>> InOffice(DateOnly day, Viewer viewer) =>
        hall.In<IRepresentatives, IReadOnlyList<RepresentativeCard>>(all => all.InOffice(day, Now.Test), viewer);
}
