using LianXin.Casework;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework;

/// <summary>归档清单: what happened decides which papers the piece holds, and nobody's word for it.</summary>
public sealed class PapersTests
{
    [Fact]
    public void Whoever_was_told_at_the_desk_and_named_no_witness_has_signed() =>
        Assert.Equal(new("引导告知书签收", true), Sheet(ToldBy.InPerson));

    [Theory]
    [InlineData(ToldBy.Phone)]
    [InlineData(ToldBy.Message)]
    [InlineData(ToldBy.Letter)]
    public void Who_was_told_from_afar_has_signed_nothing(ToldBy told) =>
        Assert.Equal(new("引导告知书签收", false), Sheet(told));

    [Theory]
    [InlineData(ToldBy.InPerson)]
    [InlineData(ToldBy.Phone)]
    public void A_refusal_with_a_witness_is_a_paper_of_its_own(ToldBy told) =>
        Assert.Equal(new("引导告知书（拒签，有见证人）", true), Sheet(told, witnessed: true));

    private static Paper Sheet(ToldBy told, bool witnessed = false)
    {
        var @case = Cases.Registered();
        var sheet = new Guidance(Cases.Sealed, Cases.Sealed, Cases.Sealed, null, null, witnessed ? Cases.Sealed : null);
        @case.Guide(Cases.What, new(sheet, told, Deadlines.Days(1)), Cases.Monday);
        return Papers.Of(@case).Single(paper => paper.Name.StartsWith("引导告知书", StringComparison.Ordinal));
    }
}
