using LianXin.Kernel.Access;

namespace LianXin.Journeys.Road;

/// <summary>移交: what others must take in hand goes to them, and the receipt stays here.</summary>
public sealed class HandOverTests(Station station) : Journey(station)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task What_is_handed_over_keeps_its_receipt_and_the_citizen_is_told(bool script)
    {
        var citizen = await Citizen(script);
        var (number, code) = await citizen.Report("对征地补偿的信访答复不服，想再反映。");

        var clerk = await Officer(Roles.Clerk, script);
        await clerk.HandOver(number, "市信访局接访科收，编号 2026-118。");
        await clerk.Reads("市信访局接访科收，编号 2026-118。");
        var reviewer = await Officer(Roles.Reviewer, script);
        await reviewer.Review(number);

        await citizen.Track(number, code);
        await citizen.Reads("移交");
    }
}
