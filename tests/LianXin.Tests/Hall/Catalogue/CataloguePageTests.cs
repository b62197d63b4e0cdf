using System.Net;
using LianXin.Contracts.Hall;
using LianXin.Hall.Catalogue;
using LianXin.Hall.Units;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Catalogue;

public sealed class CataloguePageTests(Hall hall)
{
    private HttpClient Clerk => hall.SignedInAs(Roles.LeadClerk);

    [Fact]
    public async Task A_line_is_written_reassigned_and_ended_on_the_desk()
    {
        await Unit("water-works");
        await Unit("drain-works");

        Assert.Equal(HttpStatusCode.Redirect, (await Fill("/new", "housing.water.drains", "water-works")).StatusCode);
        var line = (await Line("water-works"))!;
        Assert.Equal(
            HttpStatusCode.Redirect,
            (await Fill($"/{line.Id}", "housing.water.drains", "drain-works", 1)).StatusCode
        );
        Assert.Equal(HallForms.Today, (await Line("water-works"))!.Valid.To);

        var next = (await Line("drain-works"))!;
        var end = await FormPage.Open(Clerk, $"/desk/hall/catalogue/{next.Id}/end", "form");
        Assert.Equal(HttpStatusCode.Redirect, (await end.Submit(("Form.From", "2027-01-01"))).StatusCode);
        Assert.Equal(new DateOnly(2026, 12, 31), (await Line("drain-works"))!.Valid.To);
        var list = await Text("/desk/hall/catalogue?unit=drain-works");
        Assert.Contains("住房城建 · 供水排水 · 污水堵塞", list, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_law_of_the_catalogue_refuses_stays_in_the_form()
    {
        await Unit("pasture-town", UnitKind.Township);

        var page = await (await Fill("/new", "agriculture.grazing", "pasture-town")).Text();

        Assert.Contains("要写明在其职责清单里的哪一项", page, StringComparison.Ordinal);
        Assert.Contains("《城市供热条例》", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Half_a_limit_is_asked_for_whole()
    {
        await Unit("half-limit");
        var form = await FormPage.Open(Clerk, "/desk/hall/catalogue/new", "form");

        var page = await (
            await form.Submit(
                ("Form.Amount", "5"),
                ("Form.Unit", "half-limit"),
                ("Form.Subject", "housing"),
                ("Form.LegalBasis", "三定规定"),
                ("Form.From", "2026-09-07")
            )
        ).Text();

        Assert.Contains("请选择时限怎么算。", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_line_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.GetAsync("/desk/hall/catalogue/abc", Now.Test)).StatusCode);

    private async Task<HttpResponseMessage> Fill(string path, string subject, string unit, int inDays = 0)
    {
        var form = await FormPage.Open(Clerk, $"/desk/hall/catalogue{path}", "form");
        return await form.Submit(
            ("Form.Subject", subject),
            ("Form.Unit", unit),
            ("Form.LegalBasis", "《城市供热条例》第三条"),
            ("Form.From", $"{HallForms.Today.AddDays(inDays):yyyy-MM-dd}")
        );
    }

    private Task<string> Unit(string code, UnitKind kind = UnitKind.Department) =>
        hall.In<SaveUnit, string>(save => save.Add(HallForms.Unit(code, kind), Hall.WangFang, Now.Test));

    private Task<Entry?> Line(string unit) =>
        hall.Read(db => Task.FromResult(db.Set<Entry>().SingleOrDefault(entry => entry.Unit == unit)));

    private async Task<string> Text(string url) => await (await Clerk.GetAsync(url, Now.Test)).Text();
}
