using LianXin.Hall.Subjects;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Subjects;

public sealed class SubjectTreeTests
{
    private static readonly SubjectTree Shipped = new([]);

    [Fact]
    public void The_shipped_tree_has_the_nineteen_subjects_of_the_catalogue_and_three_levels() // domain.md §1.12
    {
        Assert.Equal(19, Shipped.Lines.Count(line => line.Level == 1));
        Assert.Equal(3, Shipped.Lines.Max(line => line.Level));
        Assert.All(
            Shipped.Lines.Where(line => line.Level == 1),
            top => Assert.InRange(Shipped.Lines.Count(line => line.Parent == top.Code), 2, 6)
        );
    }

    [Fact]
    public void Parents_come_before_their_children()
    {
        var seen = new HashSet<string>();

        Assert.All(
            Shipped.Lines,
            line =>
            {
                Assert.True(line.Parent is null || seen.Contains(line.Parent), line.Code);
                Assert.True(seen.Add(line.Code), line.Code);
            }
        );
    }

    [Fact]
    public void What_the_office_says_of_a_shipped_subject_stands_in_its_place()
    {
        var tree = new SubjectTree([Own("housing.heating", "集中供热")]);

        Assert.Equal("集中供热", tree["housing.heating"].Name);
        Assert.Equal(Shipped.Lines.Count, tree.Lines.Count);
    }

    [Fact]
    public void A_subject_of_the_offices_own_stands_below_its_parent()
    {
        var tree = new SubjectTree([Own("housing.heating.pipes", "供热管网")]);

        Assert.Equal("housing.heating", tree["housing.heating.pipes"].Parent);
        Assert.Contains(tree.Lines, line => line.Code == "housing.heating.pipes");
    }

    [Theory]
    [InlineData("housing.heating", "hall.code-taken")]
    [InlineData("housing.heating.cold-radiators.kitchen", "subject.level")]
    public void A_place_that_is_taken_or_too_deep_is_refused(string code, string why) =>
        Assert.Equal(why, Assert.Throws<RefusedException>(() => Shipped.MustTake(code)).Code);

    [Fact]
    public void Nothing_grows_below_what_is_out_of_use()
    {
        var tree = new SubjectTree([Own("housing.heating.pipes", "供热管网", inUse: false)]);

        Assert.Equal(
            "subject.out-of-use",
            Assert.Throws<RefusedException>(() => tree.MustBeInUse("housing.heating.pipes")).Code
        );
    }

    [Fact]
    public void A_subject_with_subjects_in_use_below_it_stays_in_use() =>
        Assert.Equal(
            "subject.has-children",
            Assert.Throws<RefusedException>(() => Shipped.MustLet("housing.heating", inUse: false)).Code
        );

    [Fact]
    public void A_leaf_may_be_taken_out_of_use() => Shipped.MustLet("housing.heating.late-start", inUse: false);

    [Fact]
    public void An_unknown_subject_is_not_on_record() =>
        Assert.Throws<NotOnRecordException>(() => Shipped["housing.castle"]);

    private static Subject Own(string code, string name, bool inUse = true)
    {
        var subject = new Subject("fz", code);
        var form = HallForms.Subject(code, null, name);
        form.InUse = inUse;
        subject.Describe(form, new Touch(1, "0421", default));
        return subject;
    }
}
