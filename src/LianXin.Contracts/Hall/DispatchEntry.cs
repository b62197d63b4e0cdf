using LianXin.Contracts.Time;

namespace LianXin.Contracts.Hall;

/// <summary>派单目录: which unit a subject belongs to, by which law, within which limit if the law sets one (domain.md §1.1 H2).</summary>
public sealed record DispatchEntry(string Subject, string Unit, string LegalBasis, Period? Limit);

public interface IDispatchCatalogue
{
    /// <summary>The entries in force on a day, nearest subject first: that of the subject itself, then those of its parents.</summary>
    Task<IReadOnlyList<DispatchEntry>> Entries(string subject, DateOnly day, CancellationToken ct);
}
