using System.Net;
using LianXin.Casework.Steps.Guide;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Print;

/// <summary>引导告知书: what the person takes along (domain.md Part 4 no. 5).</summary>
public sealed class GuidanceSheetTests(Hall hall)
{
    [Fact]
    public async Task It_says_where_to_go_by_which_law_and_until_when_and_is_signed_for()
    {
        var number = await hall.Guided();

        var sheet = await Sheet(number);

        Assert.Contains("劳动人事争议仲裁院，政务大厅二楼。", sheet);
        Assert.Contains("《劳动争议调解仲裁法》第二十七条", sheet);
        Assert.Contains("从知道权利被侵害那天起一年之内。", sheet);
        Assert.Contains("来访人签收", sheet);
        Assert.Contains(number, sheet);
    }

    [Fact]
    public async Task Whoever_would_not_sign_is_not_asked_to_and_the_witness_is_named()
    {
        var number = await hall.RegisterCase();
        var form = Stages.Guidance;
        form.Witness = "孙某丽";
        await hall.Take<GuideCase>(step => step.Run(number, form, Cases.Clerk, Now.Test));

        var sheet = await Sheet(number);

        Assert.Contains("见证人：孙某丽", sheet);
        Assert.DoesNotContain("来访人签收", sheet);
    }

    [Fact]
    public async Task It_repeats_what_the_person_said_and_not_what_staff_wrote_for_themselves()
    {
        var sheet = await Sheet(await hall.Guided());

        Assert.Contains(Road.Words, sheet);
        Assert.DoesNotContain(Stages.Guidance.Summary!, sheet);
        Assert.DoesNotContain(Road.Phone, sheet.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task It_says_who_told_the_person_and_where_to_follow_the_case()
    {
        var clerk = await hall.Person(Roles.Clerk);
        var number = await hall.RegisterCase();
        var form = Stages.Guidance;
        await hall.Take<GuideCase>(step => step.Run(number, form, Cases.Clerk with { Id = clerk.Id }, Now.Test));

        var sheet = await Sheet(number);

        Assert.Contains("告知人", sheet);
        Assert.Contains(People.Somebody().FullName!, sheet);
        Assert.Contains($"/track/{number}", sheet);
    }

    [Fact]
    public async Task A_case_that_was_not_guided_has_none() =>
        Assert.Equal(
            HttpStatusCode.NotFound,
            (await hall.SignedInAs(Roles.Clerk).GetAsync(Path(await hall.RegisterCase()), Now.Test)).StatusCode
        );

    private Task<string> Sheet(string number) => hall.SignedInAs(Roles.Clerk).GetStringAsync(Path(number), Now.Test);

    private static string Path(string number) => $"/desk/cases/{number}/print/guidance";
}
