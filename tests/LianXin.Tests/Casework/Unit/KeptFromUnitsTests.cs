using LianXin.Casework.Steps.Advise;
using LianXin.Casework.Steps.ReissueCode;
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

    [Fact]
    public async Task What_the_office_did_about_the_person_is_no_concern_of_the_unit()
    {
        var number = await hall.RegisterKeptFromUnits();
        await hall.BringToHandler(number);
        await hall.Take<ReissueCode>(step =>
            step.Run(
                number,
                new() { Reason = "李建国持身份证到场。", SeenVersion = RoadOn.Latest },
                Cases.Clerk,
                Now.Test
            )
        );

        Assert.DoesNotContain("李建国", await Page($"{number}-1", Cases.Lead));
    }

    [Fact]
    public async Task Whoever_gave_an_order_back_reads_the_words_no_longer_and_calls_nobody()
    {
        var number = await hall.Unled();

        var page = await Page($"{number}-1", Cases.Lead);

        Assert.DoesNotContain(Road.Words, page);
        Assert.DoesNotContain("138****0056", page);
    }

    [Fact]
    public async Task The_lead_reads_what_a_co_handler_has_said()
    {
        var order = await hall.CoOrderSignedIn();
        await hall.Take<AdviseOrder>(step =>
            step.Run(
                order,
                new() { Words = "线路可以当天停电。", SeenVersion = RoadOn.Latest },
                new("0790", "handler", Cases.CoHandler),
                Now.Test
            )
        );

        var page = await Page($"{order[..^2]}-1", Cases.Lead);

        Assert.Contains("线路可以当天停电。", page);
        Assert.Contains("一起办的单位", page);
    }

    private Task<string> Page(string order, string unit) =>
        hall.SignedInAs(Roles.Handler, unit).GetStringAsync($"/unit/orders/{order}", Now.Test);

    private async Task<string> Order(string number)
    {
        await hall.BringToHandler(number);
        return await hall.SignedInAs(Roles.Handler, Cases.Lead).GetStringAsync($"/unit/orders/{number}-1", Now.Test);
    }
}
