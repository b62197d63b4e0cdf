using LianXin.Contracts.Hall;
using LianXin.Hall.Catalogue;
using LianXin.Hall.Units;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Catalogue;

public sealed class DispatchCatalogueTests(Hall hall)
{
    private static readonly DateOnly Today = HallForms.Today;
    private readonly Viewer office = FreshOffice.Viewer();

    [Fact]
    public async Task The_subjects_own_unit_comes_before_those_of_its_parents()
    {
        await Add("housing", "bureau");
        await Add("housing.heating.cold-radiators", "heating");
        await Add("housing.heating", "property");
        await Add("education", "school");

        Assert.Equal(["heating", "property", "bureau"], await Units("housing.heating.cold-radiators", Today));
        Assert.Equal(["property", "bureau"], await Units("housing.heating", Today));
    }

    [Fact]
    public async Task Only_what_is_in_force_on_the_day_counts()
    {
        await Add("housing.heating", "bureau", Today.AddDays(10));

        Assert.Empty(await Units("housing.heating", Today.AddDays(9)));
        Assert.Equal(["bureau"], await Units("housing.heating", Today.AddDays(10)));
    }

    [Fact]
    public async Task A_unit_is_followed_by_another_from_one_day_to_the_next()
    {
        var old = await Add("housing.heating", "bureau");
        await Unit("company");
        await hall.In<SaveEntry, long>(
            save => save.Replace(old, HallForms.Entry("housing.heating", "company", Today.AddDays(1)), Hall.WangFang),
            office
        );

        Assert.Equal(["bureau"], await Units("housing.heating", Today));
        Assert.Equal(["company"], await Units("housing.heating", Today.AddDays(1)));
    }

    [Fact]
    public async Task Another_office_has_a_catalogue_of_its_own()
    {
        await Add("housing.heating", "bureau");

        Assert.Empty(await Units("housing.heating", Today, FreshOffice.Viewer()));
    }

    [Fact]
    public async Task The_limit_of_the_law_comes_with_the_line()
    {
        await Unit("bureau");
        var form = HallForms.Entry("housing.heating", "bureau");
        (form.Amount, form.Counted) = (24, Contracts.Time.PeriodUnit.Hours);
        await hall.In<SaveEntry, long>(save => save.Add(form, Hall.WangFang), office);

        var line = Assert.Single(await Entries("housing.heating", Today, office));

        Assert.Equal(new(24, Contracts.Time.PeriodUnit.Hours), line.Limit);
        Assert.Equal("《城市供热条例》第三条", line.LegalBasis);
    }

    private async Task<long> Add(string subject, string unit, DateOnly? from = null)
    {
        await Unit(unit);
        return await hall.In<SaveEntry, long>(
            save => save.Add(HallForms.Entry(subject, unit, from), Hall.WangFang, Now.Test),
            office
        );
    }

    private Task<string> Unit(string code) =>
        hall.In<SaveUnit, string>(save => save.Add(HallForms.Unit(code), Hall.WangFang, Now.Test), office);

    private async Task<string[]> Units(string subject, DateOnly day, Viewer? viewer = null) =>
        [.. (await Entries(subject, day, viewer ?? office)).Select(entry => entry.Unit)];

    private Task<IReadOnlyList<DispatchEntry>> Entries(string subject, DateOnly day, Viewer viewer) =>
        hall.In<IDispatchCatalogue, IReadOnlyList<DispatchEntry>>(
            catalogue => catalogue.Entries(subject, day, Now.Test),
            viewer
        );
}
