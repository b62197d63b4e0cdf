using LianXin.Contracts.Hall;
using LianXin.Hall.Catalogue;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Catalogue;

public sealed class CatalogueBookTests
{
    private static readonly DateOnly Today = HallForms.Today;
    private readonly List<Entry> entries = [];
    private long number;

    [Fact]
    public void Nothing_is_pushed_down_to_a_township_without_an_item_of_its_duty_list() // domain.md §1.1 H2
    {
        var township = Unit("longshengzhuang", UnitKind.Township);

        Assert.Equal("catalogue.duty-item", Refused(() => Add("agriculture.grazing", township)));
        Assert.Equal("第 12 项", Add("agriculture.grazing", township, dutyItem: "第 12 项").DutyItem);
    }

    [Fact]
    public void The_past_is_not_rewritten() =>
        Assert.Equal("catalogue.past", Refused(() => Add("housing.heating", Unit("a"), Today.AddDays(-1))));

    [Fact]
    public void A_subject_goes_to_a_unit_once()
    {
        Add("housing.heating", Unit("a"));

        Assert.Equal("catalogue.twice", Refused(() => Add("housing.heating", Unit("a"), Today.AddDays(30))));
        Add("housing.heating", Unit("b"));
    }

    [Fact]
    public void Nothing_goes_to_a_unit_that_is_closed_by_then()
    {
        var closing = Unit("a", closedOn: Today.AddDays(10));

        Assert.Equal("catalogue.unit-closed", Refused(() => Add("housing.heating", closing, Today.AddDays(10))));
        Assert.Equal("catalogue.unit-closing", Refused(() => Add("housing.heating", closing, Today)));
    }

    [Fact]
    public void Nothing_goes_anywhere_for_a_subject_out_of_use()
    {
        var retired = new Subject("fz", "housing.heating.fees");
        var form = HallForms.Subject("fees", "housing.heating");
        form.InUse = false;
        retired.Describe(form, Touch());

        Assert.Equal(
            "subject.out-of-use",
            Refused(() => Add("housing.heating.fees", Unit("a"), subjects: new([retired])))
        );
    }

    [Fact]
    public void Reassigned_the_old_line_ends_the_day_before_the_new_one_begins()
    {
        var old = Add("housing.heating", Unit("a"));

        var next = Book()
            .Replace(old.Id, HallForms.Entry("housing.heating", "b", Today.AddDays(5)), Unit("b"), Touch());

        Assert.Equal(Today.AddDays(4), old.Valid.To);
        Assert.NotNull(old.Ended);
        Assert.Equal(Today.AddDays(5), next.Valid.From);
    }

    [Fact]
    public void A_line_is_ended_once_and_not_for_the_past()
    {
        var line = Add("housing.heating", Unit("a"));

        Assert.Equal("catalogue.past", Refused(() => line.End(Today.AddDays(-1), Today, Touch())));
        line.End(Today.AddDays(3), Today, Touch());

        Assert.True(line.Valid.Covers(Today.AddDays(2)));
        Assert.False(line.Valid.Covers(Today.AddDays(3)));
        Assert.Equal("catalogue.ended", Refused(() => line.End(Today.AddDays(3), Today, Touch())));
    }

    [Fact]
    public void What_no_clock_can_count_is_refused()
    {
        var form = HallForms.Entry("housing.heating", "a");
        (form.Amount, form.Counted) = (3650, Contracts.Time.PeriodUnit.Months);

        Assert.Equal("deadline.period", Refused(() => Book().Add(form, Unit("a"), Touch())));
    }

    private Entry Add(
        string subject,
        Unit unit,
        DateOnly? from = null,
        string? dutyItem = null,
        SubjectTree? subjects = null
    )
    {
        var form = HallForms.Entry(subject, unit.Code, from);
        form.DutyItem = dutyItem;
        var entry = Book(subjects).Add(form, unit, Touch());
        entries.Add(entry);
        return entry;
    }

    private CatalogueBook Book(SubjectTree? subjects = null) => new(entries, subjects ?? new([]), Today);

    private Touch Touch() => new(++number, "0421", default);

    private Unit Unit(string code, UnitKind kind = UnitKind.Department, DateOnly? closedOn = null)
    {
        var unit = new Unit("fz", code);
        var form = HallForms.Unit(code, kind);
        form.ClosedOn = closedOn;
        unit.Describe(form, [], Touch());
        return unit;
    }

    private static string Refused(Action act) => Assert.Throws<RefusedException>(act).Code;

    private static string Refused(Func<object> act) => Assert.Throws<RefusedException>(act).Code;
}
