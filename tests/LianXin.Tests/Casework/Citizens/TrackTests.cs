using System.Net;
using LianXin.Casework;
using LianXin.Casework.Citizens;
using LianXin.Contracts.Casework;
using LianXin.Tests.Kernel.Files;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Citizens;

/// <summary>查进度: whoever knows the code sees the one case, and nobody sees another.</summary>
[Collection(nameof(CitizenHall))]
public sealed class TrackTests
{
    private readonly CitizenHall hall;

    public TrackTests(CitizenHall hall)
    {
        this.hall = hall;
        hall.Clock.Advance(WrongCodes.Memory); // nobody remembers what was guessed in the test before
    }

    [Fact]
    public async Task The_code_opens_the_case_however_it_is_written()
    {
        var browser = hall.Browser();
        var number = await browser.Report();
        var code = await hall.CodeOf(number);

        var opened = await browser.Track(
            $" {number.ToLowerInvariant()} ",
            $"{code[..3].ToLowerInvariant()} {code[3..]}"
        );
        var page = await browser.Page($"/track/{number}");

        Assert.Equal($"/track/{number}", opened.LedTo);
        Assert.Contains("class=\"bridge\"", page);
        Assert.Contains("前受理", page);
        Assert.Contains(Reports.Words, page);
    }

    [Fact]
    public async Task A_wrong_code_and_an_unknown_number_are_told_the_same()
    {
        var number = await hall.Browser().Report();

        var wrong = await (await hall.Browser().Track(number, "222222")).Text();
        var unknown = await (await hall.Browser().Track("FZLL-19990101-0001", "222222")).Text();

        Assert.Contains("编号和查询码对不上。请照回执再填一遍", wrong);
        Assert.Contains("编号和查询码对不上。请照回执再填一遍", unknown);
        Assert.Contains($"value=\"{number}\"", wrong);
    }

    [Fact]
    public async Task Empty_fields_are_named()
    {
        var page = await (await hall.Browser().Track("", "")).Text();

        Assert.Contains("请填写编号，在回执的最上面。", page);
        Assert.Contains("请填写 6 位查询码，在编号下面。", page);
    }

    [Fact]
    public async Task Guessing_is_slowed_and_the_right_code_still_opens()
    {
        var browser = hall.Browser();
        var number = await browser.Report();
        for (var n = 0; n < 6; n++)
            await Patiently(browser.Track(number, "222222"));

        var answer = browser.Track(number, await hall.CodeOf(number));
        for (var page = 0; page < 3; page++)
            await browser.Page("/track"); // others are served meanwhile
        var waited = !answer.IsCompleted;
        var opened = await Patiently(answer);

        Assert.True(waited);
        Assert.Equal($"/track/{number}", opened.LedTo);
    }

    [Fact]
    public async Task Who_keeps_guessing_from_one_address_is_asked_to_wait_and_then_heard_again()
    {
        var browser = hall.Browser();
        var number = await browser.Report();
        for (var n = 0; n < WrongCodes.TriesPerAddress; n++)
            await Patiently(browser.Track($"FZLL-19990101-{n:D4}", "222222"));

        var code = await hall.CodeOf(number);
        Assert.Contains("试的次数太多了", await (await browser.Track(number, code)).Text());
        hall.Clock.Advance(WrongCodes.Memory);
        Assert.Equal(HttpStatusCode.Found, (await browser.Track(number, code)).StatusCode);
    }

    [Fact]
    public async Task Another_persons_code_opens_nothing()
    {
        var (browser, mine) = await hall.Holder();
        var theirs = await hall.Browser().Report(("Form.Words", "这是另一个人说的另一件事。"));

        var tried = await browser.Track(theirs, await hall.CodeOf(mine));

        Assert.Contains("编号和查询码对不上", await tried.Text());
        foreach (var path in new[] { "", "/add", "/evaluate", "/withdraw" })
        {
            var answer = await browser.GetAsync($"/track/{theirs}{path}", Now.Test);
            Assert.Equal($"/track?number={theirs}", answer.LedTo);
        }
    }

    [Fact]
    public async Task A_form_of_ones_own_case_sent_to_another_changes_nothing()
    {
        var (browser, mine) = await hall.Holder();
        var theirs = await hall.Browser().Report();
        var form = await OpenForm.Open(browser, $"/track/{mine}/withdraw");

        var answer = await form.At($"/track/{theirs}/withdraw").Press(("Form.Reason", "不办了"));

        Assert.Contains("需要重新输入查询码", await answer.Text());
        Assert.False((await hall.Case(theirs)).IsWithdrawn);
    }

    [Fact]
    public async Task After_two_hours_the_code_is_asked_for_again()
    {
        var (browser, number) = await hall.Holder();
        hall.Clock.Advance(TimeSpan.FromHours(2));

        var answer = await browser.GetAsync($"/track/{number}", Now.Test);

        Assert.Equal($"/track?number={number}", answer.LedTo);
    }

    [Fact]
    public async Task Whoever_wrote_for_longer_than_that_loses_no_word_and_sends_it_after_the_code()
    {
        var (browser, number) = await hall.Holder();
        var form = await OpenForm.Open(browser, $"/track/{number}/add");
        hall.Clock.Advance(TimeSpan.FromHours(2));

        var again = await form.ShownIn(await form.Press(("Form.Words", "昨天又坏了一次。")));
        await browser.Track(number, await hall.CodeOf(number));
        var sent = await again.Press(("Form.Words", "昨天又坏了一次。"));

        Assert.Contains("需要重新输入查询码", again.Html);
        Assert.Contains("昨天又坏了一次。</textarea>", again.Html);
        Assert.Equal($"/track/{number}", sent.LedTo);
        Assert.Contains("昨天又坏了一次。", await browser.Page($"/track/{number}"));
    }

    [Fact]
    public async Task The_code_stands_in_no_address_no_cookie_and_no_log()
    {
        var (browser, number) = await hall.Holder();
        var code = await hall.CodeOf(number);
        var answers = new[]
        {
            await browser.GetAsync($"/received/{number}", Now.Test),
            await browser.Track(number, code),
            await browser.GetAsync($"/track/{number}", Now.Test),
        };

        Assert.All(
            answers,
            answer => Assert.DoesNotContain(code, $"{answer.RequestMessage!.RequestUri}{answer.Headers}")
        );
        Assert.Contains(hall.Log.Lines, line => line.Contains($"/track/{number}", StringComparison.Ordinal));
        Assert.DoesNotContain(hall.Log.Lines, line => line.Contains(code, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Words_and_photos_are_added_and_move_nothing()
    {
        var (browser, number) = await hall.Holder();
        var form = await OpenForm.Open(browser, $"/track/{number}/add");

        var answer = await form.Press(
            [("Form.Words", "昨天又坏了一次。")],
            new ChosenFile("Form.Photos", "电梯.jpg", SamplePhotos.Jpeg())
        );

        var page = await browser.Page($"/track/{number}");
        var @case = await hall.Case(number);
        Assert.Equal($"/track/{number}", answer.LedTo);
        Assert.Contains("昨天又坏了一次。", page);
        Assert.Contains($"/track/{number}/files/{@case.Files.Single().Ref}", page);
        Assert.Equal((CaseStep.Register, 2), (@case.Step, @case.Version));
    }

    [Fact]
    public async Task A_photo_is_shown_to_its_holder_and_to_nobody_else()
    {
        var (browser, number) = await hall.Holder();
        var form = await OpenForm.Open(browser, $"/track/{number}/add");
        await form.Press(
            [("Form.Words", "附一张照片。")],
            new ChosenFile("Form.Photos", "电梯.jpg", SamplePhotos.Jpeg())
        );
        var photo = $"/track/{number}/files/{(await hall.Case(number)).Files.Single().Ref}";

        Assert.Equal("image/jpeg", (await browser.GetAsync(photo, Now.Test)).Content.Headers.ContentType?.MediaType);
        Assert.Equal(HttpStatusCode.NotFound, (await hall.Browser().GetAsync(photo, Now.Test)).StatusCode);
    }

    [Fact]
    public async Task A_case_is_withdrawn_by_its_holder_with_a_reason()
    {
        var (browser, number) = await hall.Holder();
        var form = await OpenForm.Open(browser, $"/track/{number}/withdraw");

        var without = await form.ShownIn(await form.Press(("Form.Reason", "")));
        await without.Press(("Form.Reason", "物业已经修好了。"));

        Assert.Contains("请填写理由。", without.Html);
        Assert.True((await hall.Case(number)).IsWithdrawn);
        Assert.Contains("已撤回", await browser.Page($"/track/{number}"));
    }

    [Fact]
    public async Task What_was_judged_already_is_not_judged_again_from_a_page_left_open()
    {
        var (browser, number) = await hall.Holder();
        await hall.BringToEvaluation(number);
        var (first, left) = (
            await OpenForm.Open(browser, $"/track/{number}/evaluate"),
            await OpenForm.Open(browser, $"/track/{number}/evaluate")
        );
        await first.Press(("Form.Solved", "Yes"), ("Form.Grade", "Satisfied"));

        var again = await left.ShownIn(await left.Press(("Form.Solved", "No"), ("Form.Grade", "VeryDissatisfied")));

        Assert.Contains("这件事已经评价过了", again.Html);
        Assert.Equal((Solved.Yes, Grade.Satisfied), await Judged(number));
    }

    [Fact]
    public async Task Solved_is_asked_before_satisfied_and_nothing_is_chosen_beforehand()
    {
        var (browser, number) = await hall.Holder();
        await hall.BringToEvaluation(number);

        var page = await browser.Page($"/track/{number}/evaluate");

        Assert.True(
            page.IndexOf("问题解决了吗", StringComparison.Ordinal)
                < page.IndexOf("对办理过程满意吗", StringComparison.Ordinal)
        );
        Assert.DoesNotContain(" checked", page);
    }

    [Fact]
    public async Task An_answer_is_shown_once_the_reviewer_has_agreed_to_it()
    {
        var (browser, number) = await hall.Holder();
        await hall.BringToReview(number, answer: "电梯已于昨日修好。");
        var before = await browser.Page($"/track/{number}");
        await hall.Review(number);

        Assert.DoesNotContain("电梯已于昨日修好。", before);
        Assert.Contains("电梯已于昨日修好。", await browser.Page($"/track/{number}"));
    }

    [Fact]
    public async Task An_answer_the_reviewer_sent_back_was_never_given()
    {
        var (browser, number) = await hall.Holder();
        await hall.BringToReview(number, answer: "请您自己联系物业。");
        await hall.SendBack(number);
        await hall.Answer(number, "电梯已于昨日修好。");
        await hall.Review(number);

        var page = await browser.Page($"/track/{number}");

        Assert.DoesNotContain("请您自己联系物业。", page);
        Assert.Contains("电梯已于昨日修好。", page);
    }

    [Fact]
    public async Task People_of_the_office_are_told_by_what_they_are()
    {
        var (browser, number) = await hall.Holder();
        await hall.BringToEvaluation(number);

        var page = await browser.Page($"/track/{number}");

        Assert.Contains("单位 housing · ", page);
        Assert.DoesNotContain(Cases.Clerk.Id, page);
        Assert.DoesNotContain(Cases.Handler.Id, page);
    }

    private async Task<(Solved?, Grade?)> Judged(string number) =>
        await hall.Case(number) is var @case ? (@case.SolvedFor, @case.Rated) : default;

    /// <summary>Moves the clock on until the answer comes: it may have to wait.</summary>
    private async Task<HttpResponseMessage> Patiently(Task<HttpResponseMessage> answer)
    {
        while (!answer.IsCompleted)
        {
            await hall.Browser().Page("/track");
            hall.Clock.Advance(TimeSpan.FromSeconds(1));
        }
        return await answer;
    }
}
