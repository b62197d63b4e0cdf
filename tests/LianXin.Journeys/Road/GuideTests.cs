using LianXin.Kernel.Access;

namespace LianXin.Journeys.Road;

/// <summary>引导告知: what another office must decide is not refused; the person is told where to go.</summary>
public sealed class GuideTests(Station station) : Journey(station)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task Whoever_is_guided_reads_where_to_go_by_which_law_and_until_when(bool script)
    {
        var citizen = await Citizen(script);
        var (number, code) = await citizen.Report("单位拖欠我三个月工资，想请你们处理。");

        var clerk = await Officer(Roles.Clerk, script);
        await clerk.Guide(number);
        var reviewer = await Officer(Roles.Reviewer, script);
        await reviewer.Review(number);

        await citizen.Track(number, code);
        await citizen.Reads("这件事该去哪里办");
        await citizen.Reads("劳动人事争议仲裁院");
        await citizen.Reads("《劳动争议调解仲裁法》第二十七条");
        await citizen.Reads("一年之内");
    }
}
