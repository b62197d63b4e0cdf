using LianXin.Casework.Named;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Desk;

/// <summary>保密件: how many there are is known in the office; what they are only to those named (domain.md Part 4 no. 6).</summary>
public sealed class KeptCasesTests(FilledHall hall) : IClassFixture<FilledHall>
{
    private const string One = "另有在办的保密件 1 件";

    [Fact]
    public async Task Who_is_not_named_learns_the_number_and_nothing_more()
    {
        var named = await hall.Person(Roles.Clerk);
        await hall.In<NamePersons, bool>(async step =>
        {
            await step.Run(new() { Officers = [named.Id] }, Hall.WangFang, Now.Test);
            return true;
        });
        var kept = await hall.RegisterReportAgainst("power");

        var others = await Ledger(Roles.LeadClerk, "0777");
        Assert.Contains(One, others);
        Assert.DoesNotContain(kept, others);

        var own = await Ledger(Roles.Clerk, named.Id);
        Assert.DoesNotContain("保密件", own);
        Assert.Contains(kept, own);

        Assert.DoesNotContain("保密件", await Ledger(Roles.Clerk, "0777", FilledHall.OtherOffice));
    }

    private Task<string> Ledger(string role, string officer, string office = "fz") =>
        hall.SignedInAs(role, office: office, id: officer).GetStringAsync("/desk/ledger", Now.Test);
}
