using LianXin.Kernel.Journal;
using LianXin.Tests.Kernel.Journal.Ledger;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Journal;

public sealed class JournaledTests
{
    private static readonly Guid Id = new("01890000-0000-7000-8000-00000000000f");

    [Theory]
    [InlineData('\0')]
    [InlineData('\ud840')]
    public void Text_that_cannot_be_hashed_as_it_is_is_not_recorded(char impossible)
    {
        var (ledger, title) = (new LedgerBook("fz", Id), "半个字" + impossible);

        Assert.ThrowsAny<ArgumentException>(() => ledger.Open(title, Cases.Monday));
        Assert.Empty(((IJournaled)ledger).Unsaved);
    }

    [Fact]
    public void A_time_finer_than_the_databases_hold_is_not_recorded()
    {
        var ledger = new LedgerBook("fz", Id);
        var fine = Cases.Monday.At.AddTicks(1);

        Assert.Throws<ArgumentException>(() => ledger.Open("一", Cases.Monday with { At = fine }));
        ledger.Open("一", Cases.Monday);
        Assert.Throws<ArgumentException>(() =>
            ledger.Write([new(LineMark.Kept, Cases.Sealed, fine, [], null)], Cases.Monday)
        );
    }
}
