using LianXin.Casework;
using LianXin.Casework.Citizens;
using LianXin.Journeys.Road;
using LianXin.Kernel.Access;
using LianXin.Representatives;
using LianXin.Representatives.Steps;
using LianXin.Representatives.Steps.Enrol;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using static LianXin.Tests.Hall;
using static LianXin.Tests.TestKit.Cases;
using static LianXin.Tests.TestKit.People;

namespace LianXin.Journeys.Walk;

/// <summary>An office in the middle of its work: a case at every stage, so that no page of the walk is empty.</summary>
public sealed class Furnished(Station station) : IAsyncLifetime
{
    private readonly Dictionary<string, string> cases = [];
    private string representative = "";
    private string account = "";

    public Station Station => station;

    /// <summary>What each visitor's browser has kept since they came in, by role; the citizen's under "".</summary>
    internal Dictionary<string, string> Kept { get; } = [];

    public async ValueTask InitializeAsync()
    {
        await FillRoad();
        await FillOffice();
        foreach (var role in Roles.All)
            await SignIn(role);
        await Citizen();
    }

    /// <summary>What stands for a parameter of a route; nothing if nobody has thought of it.</summary>
    internal string? Value(string route, string parameter) =>
        (route.Split('/')[1..], parameter) switch
        {
            (["desk", "representatives", ..], "Number") => representative,
            (["desk", "representatives", ..], "No") => "1",
            (["desk", "accounts", ..], "Id") => account,
            (["desk", "hall", "rooms", ..], "Code") => "liaison",
            (["desk", "hall", "units", ..], "Code") => Lead,
            (["desk", "hall", "subjects", ..], "Code") => Station.Heating,
            (["desk", "hall", "limits", ..], "Code") => "ordinary",
            (["desk", "hall", "catalogue", ..], "Id") => $"{station.Entry}",
            (["desk", "cases", _, .. var action], "Number") => CaseFor(action),
            (["desk" or "unit", "orders", _, .. var action], "Id") => OrderOf(CaseFor(action)),
            (["track" or "received", ..], "Number") => cases["citizen"],
            (["rate", _], "Token") => cases["token"],
            _ => null,
        };

    /// <summary>The stage of the road at which its button is offered.</summary>
    private string CaseFor(string[] action) =>
        action switch
        {
            ["accept" or "answer" or "guide" or "hand-over" or "void"] => cases["registered"],
            ["read-words"] => cases["added"],
            ["print", "guidance"] => cases["guided"],
            ["assess"] => cases["accepted"],
            ["coordinate"] => cases["assessed"],
            ["approve" or "improve"] => cases["replied"],
            ["decide-return"] => cases["returning"],
            ["review" or "send-back"] => cases["answered"],
            ["evaluate" or "attempt" or "ask-to-rate" or "rating-code"] => cases["reviewed"],
            ["redo" or "decide" or "archive"] => cases["judged"],
            _ => cases["handled"],
        };

    private static string OrderOf(string number) => $"{number}-1";

    private static string CaseOf(string order) => order[..^"-1".Length];

    private async Task FillRoad()
    {
        cases["registered"] = await station.Registered();
        cases["added"] = await station.WithNewWords();
        cases["guided"] = await station.Guided();
        cases["accepted"] = await station.Accepted();
        cases["assessed"] = await station.Assessed();
        cases["handled"] = CaseOf(await station.OrderSignedIn());
        cases["returning"] = CaseOf(await station.ReturnAsked());
        cases["replied"] = CaseOf(await station.OrderReplied());
        cases["answered"] = await station.Completed();
        cases["reviewed"] = await station.Reviewed();
        cases["judged"] = await station.Judged(Solved.No);
    }

    private async Task FillOffice()
    {
        representative = await station.In<EnrolRepresentative, string>(enrol =>
            enrol.Run(Delegates.Person("孟根其其格", Language.Mandarin, Language.Mongolian), WangFang, Now.Test)
        );
        var deputy = Delegates.Identity(IdentityKind.Deputy, new DateOnly(2024, 1, 1));
        deputy.Seen = await station.Read(db =>
            db.Set<Representative>().Select(person => person.Touched.Number).SingleAsync()
        );
        await station.In<PersonMoves, string>(moves =>
            moves.Take(representative, deputy, WangFang, (person, touch) => person.TakeOffice(deputy, touch), Now.Test)
        );
        account = (await station.MakeAccount()).Id;
    }

    private async Task SignIn(string role)
    {
        var unit = Roles.IsOfUnit(role) ? Lead : null;
        var person = await station.Person(unit, [role]);
        await using var seat = await station.Seat(Screen.Desk);
        await seat.SignIn(person.SignInName, Password);
        await seat.Arrives("/(desk|unit|account).*");
        await AskInFull(role, seat);
        Kept[role] = await seat.Page.Context.StorageStateAsync();
    }

    /// <summary>Two pages are for whoever has just been led to them.</summary>
    private async Task AskInFull(string role, Seat seat)
    {
        if (role is Roles.LeadClerk)
        {
            await seat.Begin(cases["handled"], "查看联系方式");
            await seat.Write("查看理由", "约来访人看现场。");
            await seat.Press("查看完整姓名电话");
            await seat.Begin(cases["reviewed"], "评价二维码");
            await seat.Press("生成二维码");
            await seat.Arrives("/rating-code");
        }
        else if (role is Roles.Handler)
        {
            await seat.Open($"/unit/orders/{OrderOf(cases["handled"])}/unmask");
            await seat.Write("查看理由", "约来访人看现场。");
            await seat.Press("查看完整姓名电话");
            await seat.Arrives("/person");
        }
    }

    private async Task Citizen()
    {
        await using var seat = await station.Seat(Screen.Phone);
        var (number, code) = await seat.Report("三单元的暖气停了两周了，老人冻得睡不着。");
        cases["citizen"] = number;
        await station.BringToEvaluation(number);
        cases["token"] = (
            await station.In<RatingLinks, string>(links => station.Write(db => links.Issue(db, number, Now.Test)))
        )["/rate/".Length..];
        await seat.Track(number, code);
        Kept[""] = await seat.Page.Context.StorageStateAsync();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
