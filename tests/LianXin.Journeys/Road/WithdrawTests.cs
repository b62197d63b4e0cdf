using LianXin.Kernel.Access;

namespace LianXin.Journeys.Road;

/// <summary>撤回: whoever raised it may take it back, and the record stays.</summary>
public sealed class WithdrawTests(Station station) : Journey(station)
{
    [Theory, InlineData(true), InlineData(false)]
    public async Task A_citizen_takes_a_problem_back_and_the_office_reads_why(bool script)
    {
        var citizen = await Citizen(script);
        var (number, code) = await citizen.Report("邻居装修太吵，希望管一管。");
        await citizen.Track(number, code);

        await citizen.Withdraw("已经和邻居商量好了。");

        await citizen.Reads("已撤回");
        var clerk = await Officer(Roles.Clerk, script);
        await clerk.Open($"/desk/cases/{number}");
        await clerk.Reads("已撤回");
        await clerk.Reads("已经和邻居商量好了。");
        await clerk.DoesNotSee("受理");
    }
}
