using System.Net;
using System.Text;
using LianXin.Casework;
using LianXin.Casework.Citizens;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Casework.Steps.Evaluate;

/// <summary>评价链接: one judgement, within fifteen days, by whoever was sent it.</summary>
[Collection(nameof(CitizenHall))]
public sealed class RateTests(CitizenHall hall)
{
    [Fact]
    public async Task A_link_takes_one_judgement_and_is_over()
    {
        var (number, link) = await Link();
        var form = await OpenForm.Open(hall.Browser(), link);

        var answer = await form.Press(("Form.Solved", "No"), ("Form.Grade", "Dissatisfied"), ("Form.Words", "没修"));

        var @case = await hall.Case(number);
        Assert.Equal("/rated", answer.LedTo);
        Assert.Equal(
            (Solved.No, Grade.Dissatisfied, EvaluatedBy.Link),
            (@case.SolvedFor, @case.Rated, @case.Evaluated!.By)
        );
        var again = await hall.Browser().GetAsync(link, Now.Test);
        Assert.Equal(HttpStatusCode.Conflict, again.StatusCode);
        Assert.Contains("您已经评价过了", await again.Text());
    }

    [Fact]
    public async Task What_is_not_answered_is_asked_for_and_nothing_typed_is_lost()
    {
        var form = await OpenForm.Open(hall.Browser(), (await Link()).Path);

        var again = await form.ShownIn(await form.Press(("Form.Words", "跑了三趟才办成")));

        Assert.Contains("请选择问题有没有解决。", again.Html);
        Assert.Contains("请选择满意程度。", again.Html);
        Assert.Contains("跑了三趟才办成", again.Html);
    }

    [Fact]
    public async Task After_fifteen_days_a_link_says_that_the_code_still_works()
    {
        var (_, link) = await Link();
        hall.Clock.Advance(RatingLinks.Life);

        var answer = await hall.Browser().GetAsync(link, Now.Test);

        Assert.Equal(HttpStatusCode.Conflict, answer.StatusCode);
        Assert.Contains("凭编号和查询码仍然可以评价", await answer.Text());
    }

    [Fact]
    public async Task A_newer_link_ends_the_older_one()
    {
        var (number, older) = await Link();
        var newer = await Issue(number);

        Assert.Equal(HttpStatusCode.Conflict, (await hall.Browser().GetAsync(older, Now.Test)).StatusCode);
        Assert.Equal(HttpStatusCode.OK, (await hall.Browser().GetAsync(newer, Now.Test)).StatusCode);
    }

    [Fact]
    public async Task A_made_up_link_opens_nothing()
    {
        var answer = await hall.Browser().GetAsync("/rate/AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", Now.Test);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task Nobody_who_is_judged_is_named()
    {
        var page = await hall.Browser().Page((await Link()).Path);

        Assert.Contains("问题解决了吗", page);
        Assert.DoesNotContain("单位 housing", page);
        Assert.DoesNotContain(Cases.Handler.Id, page);
    }

    [Fact]
    public async Task Whoever_reads_the_database_has_no_link()
    {
        var (_, link) = await Link();
        var token = Encoding.UTF8.GetBytes(link["/rate/".Length..]);

        var hashes = await hall.Read(db => db.Set<RatingLink>().Select(l => l.TokenHash).ToListAsync());

        Assert.NotEmpty(hashes);
        Assert.DoesNotContain(hashes, hash => hash.SequenceEqual(token));
    }

    private async Task<(string Number, string Path)> Link()
    {
        var number = await hall.Browser().Report();
        await hall.BringToEvaluation(number);
        return (number, await Issue(number));
    }

    private Task<string> Issue(string number) =>
        hall.In<RatingLinks, string>(links => hall.Write(db => links.Issue(db, number, Now.Test)));
}
