using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Unit;

/// <summary>对承办单位保密: the unit works from the summary and never learns who it is (domain.md Part 4 no. 6).</summary>
[Collection(nameof(FilledHall))]
public sealed class KeptFromUnitsTests(FilledHall hall)
{
    [Fact]
    public async Task The_unit_reads_the_summary_and_neither_name_nor_number_nor_words()
    {
        var page = await Order(await hall.RegisterKeptFromUnits());

        Assert.Contains("小区三单元电梯停运", page);
        Assert.Contains("对承办单位保密", page);
        Assert.DoesNotContain("李", page);
        Assert.DoesNotContain("138", page);
        Assert.DoesNotContain(Road.Words, page);
    }

    [Fact]
    public async Task Of_anybody_else_it_reads_the_words_and_name_and_number_masked()
    {
        var page = await Order(await hall.RegisterCase());

        Assert.Contains(Road.Words, page);
        Assert.Contains("李**", page);
        Assert.Contains("138****0056", page);
        Assert.DoesNotContain(Road.Phone, page);
    }

    [Fact]
    public async Task The_office_itself_reads_the_words()
    {
        var number = await hall.RegisterKeptFromUnits();

        var page = await hall.SignedInAs(Roles.Clerk).GetStringAsync($"/desk/cases/{number}", Now.Test);

        Assert.Contains(Road.Words, page);
    }

    private async Task<string> Order(string number)
    {
        await hall.BringToHandler(number);
        return await hall.SignedInAs(Roles.Handler, Cases.Lead).GetStringAsync($"/unit/orders/{number}-1", Now.Test);
    }
}
