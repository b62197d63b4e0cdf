using LianXin.Casework;
using LianXin.Kernel.Journal;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Journal;

public sealed class ReplayedTests
{
    private static readonly StreamKind Kind = new(Case.Kind, (office, number) => new Case(office, number), _ => null!);

    [Fact]
    public void A_chain_that_holds_gives_its_state_and_all_that_it_promises()
    {
        IJournaled accepted = Cases.Accepted();

        var replayed = Replayed.From(Kind, accepted.Stream, [.. accepted.Unsaved]);

        Assert.Null(replayed.Finding);
        Assert.Equal((accepted.Version, accepted.Head), (replayed.State!.Version, replayed.State.Head));
        Assert.Equal([1, 2], replayed.Promises.Select(promise => promise.Version).Distinct());
    }

    /// <summary>As whoever rewrites the whole chain might leave it, or a version of the house that knew more than this one.</summary>
    [Theory]
    [InlineData("casework.unheard-of", "{}")]
    [InlineData("casework.words-added", "{\"more\":1}")]
    [InlineData("casework.words-added", "not json")]
    public void An_entry_that_nobody_understands_is_named_though_its_chain_holds(string name, string payload)
    {
        IJournaled accepted = Cases.Accepted();
        var (first, second) = (accepted.Unsaved[0], accepted.Unsaved[1]);
        second = second with { Event = name, Payload = System.Text.Encoding.UTF8.GetBytes(payload) };
        second = second with { Hash = second.HashAfter(first.Hash) };

        var replayed = Replayed.From(Kind, accepted.Stream, [first, second]);

        Assert.Equal(2, replayed.Finding?.Version);
        Assert.StartsWith("记录无法重演", replayed.Finding?.What, StringComparison.Ordinal);
    }
}
