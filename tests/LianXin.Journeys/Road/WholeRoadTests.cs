using LianXin.Kernel.Access;

namespace LianXin.Journeys.Road;

/// <summary>One problem from the citizen's phone to the archive.</summary>
public sealed class WholeRoadTests(Station station) : Journey(station)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_problem_told_on_a_phone_travels_the_seven_steps_to_the_archive(bool script)
    {
        var citizen = await Citizen(script);
        var unit = await Station.Unit();
        var (number, code) = await citizen.Report("三单元的暖气停了两周了，老人冻得睡不着。");

        var clerk = await Newcomer(Roles.Clerk, script);
        await clerk.Accept(number);
        await clerk.Assess(number, unit);
        await clerk.Dispatch(number);

        var handler = await Officer(Roles.Handler, script, unit);
        await handler.SignInOrder();
        await handler.EnterProcess("到现场查看，分户阀卡住，已换新。");
        await handler.Reply("您家的暖气已经修好，给您添麻烦了。以后每周巡检一次。");

        var head = await Officer(Roles.UnitHead, script, unit);
        await head.ApproveReply();

        var reviewer = await Officer(Roles.Reviewer, script);
        await reviewer.Review(number);

        await citizen.Track(number, code);
        await citizen.Reads("您家的暖气已经修好");
        await citizen.Evaluate("解决了", "满意");
        await citizen.Reads("您的评价：解决，满意");

        var archivist = await Officer(Roles.Archivist, script);
        await archivist.Archive(number);
        await archivist.Reads("整理归档");
        await archivist.Reads("X150-");
    }
}
