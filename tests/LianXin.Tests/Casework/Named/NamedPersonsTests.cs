using System.Net;
using LianXin.Casework.Named;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Audit;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Casework.Named;

/// <summary>What reports misconduct is seen by those named for it, and by nobody else of the office.</summary>
[Collection(nameof(CitizenHall))]
public sealed class NamedPersonsTests(CitizenHall hall)
{
    [Fact]
    public async Task Who_is_named_sees_the_report_and_who_is_no_longer_named_does_not()
    {
        var (one, other) = (await hall.Person(Roles.Clerk), await hall.Person(Roles.Clerk));
        await Name(other.Id);
        var number = await hall.Browser().Report(("Form.WhistleBlowing", "true"), ("Form.ReportedUnit", "power"));
        Assert.Equal(HttpStatusCode.NotFound, await Sees(one.Id, number));

        await Name(one.Id, other.Id);
        Assert.Equal(HttpStatusCode.OK, await Sees(one.Id, number));

        await Name(other.Id);
        Assert.Equal(HttpStatusCode.NotFound, await Sees(one.Id, number));
        Assert.Equal(
            [AuditKind.NamedPerson, AuditKind.NamedPersonEnded],
            await hall.Read(db =>
                db.Set<AuditEntry>()
                    .Where(line => line.Whom == one.Id)
                    .Where(line => line.Kind == AuditKind.NamedPerson || line.Kind == AuditKind.NamedPersonEnded)
                    .OrderBy(line => line.No)
                    .Select(line => line.Kind)
                    .ToListAsync()
            )
        );
    }

    [Fact]
    public async Task Those_who_could_not_accept_a_report_are_not_enough()
    {
        var leader = await hall.Person(Roles.Leader);
        var form = await OpenForm.Open(hall.Browser(Roles.Leader), "/desk/named-persons");

        var again = await form.ShownIn(await form.Press(("Form.Officers", leader.Id)));

        Assert.Contains("请至少指定一位联络员或联络组长", again.Html);
    }

    [Fact]
    public async Task Nobody_at_all_cannot_be_named()
    {
        var refused = await Assert.ThrowsAsync<RefusedException>(() =>
            hall.In<NamePersons, bool>(async step =>
            {
                await step.Run(new(), Hall.WangFang, Now.Test);
                return true;
            })
        );

        Assert.Equal("named.nobody", refused.Code);
    }

    [Fact]
    public async Task Whoever_unticks_everybody_is_told_why_not()
    {
        await Name((await hall.Person(Roles.Clerk)).Id);
        var form = await OpenForm.Open(hall.Browser(Roles.Leader), "/desk/named-persons");

        var again = await form.ShownIn(await form.Press());

        Assert.Contains("至少要指定一个人，否则检举控告件没有人能办。", again.Html);
    }

    [Fact]
    public async Task Where_nobody_is_named_a_citizen_is_told_where_else_to_go()
    {
        await using var empty = new CitizenHall();
        await ((IAsyncLifetime)empty).InitializeAsync();
        var form = await OpenForm.Open(empty.Browser(), "/report");

        var again = await form.ShownIn(
            await form.Press(Reports.But(("Form.WhistleBlowing", "true"), ("Form.ReportedUnit", "power")))
        );

        Assert.Contains("请拨打 12388", again.Html);
        Assert.Contains(Reports.Words, again.Html);
    }

    private async Task<HttpStatusCode> Sees(string officer, string number) =>
        (await hall.Browser(Roles.Clerk, officer).GetAsync($"/desk/cases/{number}", Now.Test)).StatusCode;

    private Task Name(params string[] officers) => hall.Name(officers);
}
