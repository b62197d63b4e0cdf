using LianXin.Kernel.Access;

namespace LianXin.Journeys.Road;

/// <summary>重办: an answer that solved nothing goes back to whoever gave it.</summary>
public sealed class RedoTests(Station station) : Journey(station)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task What_was_not_solved_is_done_again_and_judged_again(bool script)
    {
        var unit = await Station.Unit();
        var citizen = await Citizen(script);
        var (number, code) = await citizen.Report("路灯坏了半个月，晚上孩子放学看不见路。");
        var clerk = await Officer(Roles.Clerk, script);
        await clerk.Send(number, unit);
        var handler = await Officer(Roles.Handler, script, unit);
        var head = await Officer(Roles.UnitHead, script, unit);
        var reviewer = await Officer(Roles.Reviewer, script);
        await handler.SignInOrder();
        await handler.Reply("已经安排维修。");
        await head.ApproveReply();
        await reviewer.Review(number);
        await citizen.Track(number, code);
        await citizen.Evaluate("没有解决", "不满意");
        await citizen.Reads("会有人给您打电话");

        await clerk.Redo(number, "来访人说灯还没亮，请当天修好。");
        await handler.OpenOrder();
        await handler.Reply("今天已经换了灯头，五盏全亮。");
        await head.ApproveReply();
        await reviewer.Review(number);

        await citizen.Open($"/track/{number}");
        await citizen.Reads("今天已经换了灯头");
        await citizen.Evaluate("解决了", "满意");
        await citizen.Reads("您的评价：解决，满意");
    }
}
