using LianXin.Contracts.Hall;

namespace LianXin.Casework;

/// <summary>A unit an order may go to, as far as the law asks (domain.md §1.15 step 3).</summary>
/// <param name="IsListed">The dispatch catalogue names it for the case's subject; for a township, by its duty list.</param>
internal sealed record Addressee(UnitKind Kind, bool IsListed);
