using LianXin.Kernel.Access;

namespace LianXin.Journeys.Road;

/// <summary>现场答复: what can be said at once needs no unit, but a second pair of eyes.</summary>
public sealed class AnswerTests(Station station) : Journey(station)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_question_answered_on_the_spot_is_reviewed_read_and_judged_without_any_unit(bool script)
    {
        var citizen = await Citizen(script);
        var (number, code) = await citizen.Report("高龄津贴从多大岁数开始发，到哪里办？");

        var clerk = await Officer(Roles.Clerk, script);
        await clerk.Answer(number, "年满八十周岁就能办，带身份证到一楼 3 号窗口。");
        var reviewer = await Officer(Roles.Reviewer, script);
        await reviewer.Review(number);

        await citizen.Track(number, code);
        await citizen.Reads("年满八十周岁就能办");
        await citizen.Evaluate("解决了", "非常满意");
        await citizen.Reads("您的评价：解决，非常满意");
    }
}
