using LianXin.Kernel.Access;

namespace LianXin.Journeys.Road;

/// <summary>更正: a slip of the office is mended with its reason; the citizen's own words never are.</summary>
public sealed class CorrectTests(Station station) : Journey(station)
{
    private const string Words = "水表走得不对，多收了我两个月水费。";

    [Theory, InlineData(true), InlineData(false)]
    public async Task A_wrong_subject_is_corrected_with_its_reason_and_the_words_stay(bool script)
    {
        var citizen = await Citizen(script);
        var (number, _) = await citizen.Report(Words);
        var clerk = await Officer(Roles.Clerk, script);
        await clerk.Accept(number);
        await clerk.Reads("住房城建 · 供热");

        await clerk.Correct(number, "住房城建 · 供水排水", "受理时选错了主题，应为供水。");

        await clerk.Reads("住房城建 · 供水排水");
        await clerk.Reads("受理时选错了主题，应为供水。");
        await clerk.Reads(Words);
    }
}
