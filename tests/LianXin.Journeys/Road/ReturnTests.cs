using LianXin.Kernel.Access;

namespace LianXin.Journeys.Road;

/// <summary>退单 and 会商: two units may say it is not theirs; then those concerned sit together.</summary>
public sealed class ReturnTests(Station station) : Journey(station)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task After_two_returns_a_conference_decides_and_its_unit_cannot_return_any_more(bool script)
    {
        var (first, second) = (await Station.Unit(), await Station.Unit());
        var citizen = await Citizen(script);
        var (number, _) = await citizen.Report("楼下窨井盖塌了，谁都说不归自己管。");
        var clerk = await Officer(Roles.Clerk, script);
        var lead = await Officer(Roles.LeadClerk, script);
        await clerk.Send(number, first);

        await (await Officer(Roles.Handler, script, first)).Return("井盖归产权单位，见派单目录第三条。");
        await lead.AgreeToReturn(number);
        await clerk.SendTo(number, second);
        var handler = await Officer(Roles.Handler, script, second);
        await handler.Return("这口井是通信井，不是供热井。");
        await lead.AgreeToReturn(number);
        await clerk.Open($"/desk/cases/{number}");
        await clerk.DoesNotSee("另派单位");

        await lead.Confer(number, second);
        await clerk.SendTo(number, second);

        await handler.OpenOrder();
        await handler.Sees("签收");
        await handler.DoesNotSee("申请退单");
    }
}
