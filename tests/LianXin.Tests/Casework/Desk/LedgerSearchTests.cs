using LianXin.Casework;
using LianXin.Casework.Steps.Accept;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Desk;

/// <summary>The ledger is searched by number and by the clerk's words, never by the person's own (decisions 5).</summary>
public sealed class LedgerSearchTests(Hall hall)
{
    /// <summary>Letters alone: nobody is found by a long number.</summary>
    private readonly string mark = string.Concat($"{Guid.NewGuid():N}".Select(c => (char)('g' + c % 16)));

    [Fact]
    public async Task A_number_finds_its_case_however_it_is_written()
    {
        var number = await hall.RegisterCase();

        Assert.Contains($"/desk/cases/{number}\"", await Found(number.ToLowerInvariant()));
    }

    [Theory]
    [InlineData("漏水")]
    [InlineData("水管")]
    [InlineData("𠮷巷")]
    public async Task Two_characters_of_title_or_summary_find_it(string words)
    {
        var number = await Accepted();

        Assert.Contains($"/desk/cases/{number}\"", await Found($"{words} {mark}"));
    }

    [Fact]
    public async Task What_does_not_stand_there_finds_nothing()
    {
        var number = await Accepted();

        Assert.DoesNotContain($"/desk/cases/{number}\"", await Found($"暖气 {mark}"));
    }

    [Fact]
    public async Task The_persons_own_words_find_nothing()
    {
        var number = await Accepted();

        Assert.DoesNotContain($"/desk/cases/{number}\"", await Found($"老人 {mark}"));
    }

    [Fact]
    public async Task Who_was_erased_is_found_by_no_words_any_more()
    {
        var number = await Accepted();
        var before = await Found(mark);

        await hall.Erase((await hall.Case(number)).Reporter);

        Assert.Contains($"/desk/cases/{number}\"", before);
        Assert.DoesNotContain($"/desk/cases/{number}\"", await Found(mark));
    }

    [Fact]
    public async Task Another_office_finds_nothing_of_ours()
    {
        var number = await Accepted();
        var elsewhere = hall.SignedInAs(Roles.Clerk, office: "xh");

        Assert.DoesNotContain(number, await elsewhere.GetStringAsync(Address(mark), Now.Test));
    }

    private Task<string> Found(string words) => hall.SignedInAs(Roles.Clerk).GetStringAsync(Address(words), Now.Test);

    private static string Address(string words) => $"/desk/ledger?q={Uri.EscapeDataString(words)}";

    private async Task<string> Accepted()
    {
        var number = await hall.RegisterCase();
        var form = new AcceptForm
        {
            Kind = CaseKind.Request,
            Subject = "housing.heating",
            Title = $"水管漏水 {mark}",
            Summary = "小区𠮷巷三号漏水，请求修复。",
            Told = ToldBy.InPerson,
            Opinion = "予以受理。",
            SeenVersion = RoadOn.Latest,
        };
        await hall.Take<AcceptCase>(step => step.Run(number, form, Cases.Clerk, Now.Test));
        return number;
    }
}
