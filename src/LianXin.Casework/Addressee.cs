using LianXin.Contracts.Hall;

namespace LianXin.Casework;

/// <summary>A unit an order may go to, as far as the law asks (domain.md §1.15 step 3).</summary>
/// <param name="IsListed">The dispatch catalogue names it for the case's subject; for a township, by its duty list.</param>
internal sealed record Addressee(UnitKind Kind, bool IsListed);

internal static class Addressees
{
    extension(UnitKind kind)
    {
        /// <summary>What belongs to courts, Party and congress is guided or handed over (domain.md Part 4 no. 1).</summary>
        public bool TakesOrders => kind is not (UnitKind.Judicial or UnitKind.Party or UnitKind.Congress);
    }
}
