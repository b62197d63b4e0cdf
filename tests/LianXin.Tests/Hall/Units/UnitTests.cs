using LianXin.Contracts.Hall;
using LianXin.Hall.Catalogue;
using LianXin.Hall.Units;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Units;

public sealed class UnitTests(Hall hall)
{
    private readonly Viewer office = FreshOffice.Viewer();

    [Fact]
    public async Task A_closed_unit_is_in_use_until_the_day_before_and_on_record_for_ever()
    {
        await Add(HallForms.Unit("heating"));
        await Close("heating", HallForms.Today);

        Assert.Empty(await Ask(units => units.InUse(Now.Test)));
        Assert.Equal(["heating"], (await Ask(units => units.OnRecord(Now.Test))).Select(unit => unit.Code));
    }

    [Fact]
    public async Task A_unit_that_closes_tomorrow_may_be_sent_to_today()
    {
        await Add(HallForms.Unit("heating"));
        await Close("heating", HallForms.Today.AddDays(1));

        Assert.Single(await Ask(units => units.InUse(Now.Test)));
    }

    [Fact]
    public async Task A_unit_the_catalogue_still_sends_to_is_not_closed()
    {
        await Add(HallForms.Unit("heating"));
        await hall.In<SaveEntry, long>(
            save => save.Add(HallForms.Entry("housing.heating", "heating"), Hall.WangFang, Now.Test),
            office
        );

        var refused = await Assert.ThrowsAsync<RefusedException>(() => Close("heating", HallForms.Today));

        Assert.Equal("unit.in-catalogue", refused.Code);
        Assert.Contains("1 项", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_office_sees_none_of_it()
    {
        await Add(HallForms.Unit("heating"));

        Assert.Empty(
            await hall.In<IUnits, IReadOnlyList<UnitCard>>(units => units.OnRecord(Now.Test), FreshOffice.Viewer())
        );
    }

    private Task<string> Add(UnitForm form) =>
        hall.In<SaveUnit, string>(save => save.Add(form, Hall.WangFang, Now.Test), office);

    private async Task Close(string code, DateOnly on)
    {
        var unit = (await hall.Read(db => Task.FromResult(db.Set<Unit>().Single(unit => unit.Code == code)), office));
        var form = UnitForm.Of(unit);
        form.ClosedOn = on;
        await hall.In<SaveUnit, string>(save => save.Change(code, form, Hall.WangFang, Now.Test), office);
    }

    private Task<IReadOnlyList<UnitCard>> Ask(Func<IUnits, Task<IReadOnlyList<UnitCard>>> ask) =>
        hall.In<IUnits, IReadOnlyList<UnitCard>>(ask, office);
}
