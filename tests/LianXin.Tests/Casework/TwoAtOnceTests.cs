using System.Net;
using LianXin.Casework;
using LianXin.Kernel.Access;
using LianXin.Kernel.Journal;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework;

/// <summary>Two people with the same page open: one is done, the other is told who did what and loses no word.</summary>
[Collection(nameof(FilledHall))]
public sealed class TwoAtOnceTests(FilledHall hall)
{
    private const int AtOnce = 6;
    private const string Typed = "我写了很久的意见。";

    [Fact]
    public async Task Of_two_clerks_who_accept_the_second_is_told_by_whom_and_keeps_what_was_typed()
    {
        var number = await hall.Registered();
        var first = await hall.Person(Roles.Clerk);
        var (one, other) = (await Accepting(number, first.Id), await Accepting(number, "0422"));

        var done = await one.Send();
        var told = await ShownForm.In(await other.Send());

        Assert.Equal(HttpStatusCode.Found, done.StatusCode);
        Assert.Contains("就在刚才，赵某某办了“综合受理”", told!.Summary);
        Assert.Equal(Typed, told.ValueOf("Form.Opinion"));
        Assert.Equal(["CaseRegistered", "CaseAccepted"], await Happened(number));
    }

    [Fact]
    public async Task A_unit_that_answers_what_was_just_withdrawn_is_told_so_and_keeps_its_answer()
    {
        var at = await hall.Open("/unit/orders/{Id}/reply");
        var reply = await Form.Open(at, ("Form.Words", Typed));
        var number = NumberOf(at.Url);
        await (await Form.Open(await Withdrawing(number))).Send();

        var told = await ShownForm.In(await reply.Send());

        Assert.Contains("就在刚才，来访人办了“撤回”", told!.Summary);
        Assert.Equal(Typed, told.ValueOf("Form.Words"));
        Assert.True((await hall.Case(number)).IsWithdrawn);
    }

    [Fact]
    public async Task A_citizen_who_withdraws_what_was_just_answered_is_told_what_happened_and_not_by_whom()
    {
        var number = NumberOf((await hall.Open("/unit/orders/{Id}/reply")).Url);
        var withdrawal = await Form.Open(await Withdrawing(number));
        await hall.Answer(number, "已经修好。");

        var told = await ShownForm.In(await withdrawal.Send());

        Assert.Contains("这件事有了新进展：业务办结", told!.Summary);
        Assert.DoesNotContain(Cases.Head.Id, told.Summary);
        Assert.Equal("已经修好了。", told.ValueOf("Form.Reason"));
        Assert.False((await hall.Case(number)).IsWithdrawn);
    }

    [Fact]
    public async Task Of_many_who_accept_at_the_same_instant_exactly_one_does()
    {
        var number = await hall.Registered();
        var forms = new List<Form>();
        for (var clerk = 0; clerk < AtOnce; clerk++)
            forms.Add(await Accepting(number, $"05{clerk:D2}"));

        var answers = await Task.WhenAll(forms.Select(form => form.Send()));

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Found);
        foreach (var answer in answers.Where(answer => answer.StatusCode is not HttpStatusCode.Found))
            Assert.Contains("办了“综合受理”", (await ShownForm.In(answer))!.Summary);
        Assert.Equal(["CaseRegistered", "CaseAccepted"], await Happened(number));
    }

    [Fact]
    public async Task Withdrawn_and_answered_at_the_same_instant_a_case_has_one_outcome()
    {
        var at = await hall.Open("/unit/orders/{Id}/approve");
        var number = NumberOf(at.Url);
        var (approval, withdrawal) = (await Form.Open(at), await Form.Open(await Withdrawing(number)));

        var answers = await Task.WhenAll(approval.Send(), withdrawal.Send());

        Assert.Single(answers, answer => answer.StatusCode is HttpStatusCode.Found);
        Assert.Single(await Happened(number), happened => happened is "CaseCompleted" or "CaseWithdrawn");
    }

    private static string NumberOf(string url) => url.Split('/')[3][..^2];

    private async Task<Form> Accepting(string number, string clerk)
    {
        var door = EveryDoor.All.Single(door => door.Route == "/desk/cases/{Number}/accept");
        var browser = hall.SignedInAs(Roles.Clerk, id: clerk);
        return await Form.Open(new(door, $"/desk/cases/{number}/accept", browser), ("Form.Opinion", Typed));
    }

    private async Task<OpenDoor> Withdrawing(string number) =>
        new(
            EveryDoor.All.Single(door => door.Route == "/track/{Number}/withdraw"),
            $"/track/{number}/withdraw",
            await hall.HolderOf(number)
        );

    private Task<string[]> Happened(string number) =>
        hall.Read(async db =>
            (await db.HistoryOf<CaseEvent>(Case.Kind, [number], Now.Test))
                .Select(one => one.What.GetType().Name)
                .ToArray()
        );

    /// <summary>A page left open, rightly filled in.</summary>
    private sealed record Form(OpenDoor At, (string Name, string Value)[] Fields)
    {
        public static async Task<Form> Open(OpenDoor at, params (string Name, string Value)[] other)
        {
            var shown = await ShownForm.Open(at.Browser, at.Url);
            return new(
                at,
                shown.With([.. at.Door.Right!.Where(field => other.All(o => o.Name != field.Name)), .. other])
            );
        }

        public Task<HttpResponseMessage> Send() => At.Browser.Send(At.Url, Fields);
    }
}
