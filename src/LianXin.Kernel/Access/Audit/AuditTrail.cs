using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Access.Audit;

/// <summary>What the audit administrator looks for; what is left out does not narrow.</summary>
/// <param name="Person">Number, sign-in name or full name, of whoever acted or was concerned.</param>
/// <param name="From">First day, in the office's zone.</param>
/// <param name="To">Last day.</param>
public sealed record AuditQuestion(string? Person, AuditKind? Kind, DateOnly? From, DateOnly? To);

/// <summary>A line of the audit.</summary>
public sealed record AuditLine(long No, DateTimeOffset At, AuditKind Kind, string By, string Whom, string Detail);

/// <summary>The audit of the viewer's office, newest first.</summary>
public sealed class AuditTrail(IDbContextFactory<LianXinDb> databases)
{
    public const int PageSize = 50;

    public async Task<Page<AuditLine>> Find(AuditQuestion asked, int page, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var found = Within(db.Set<AuditEntry>(), asked);
        if (asked.Person?.Replace("\0", "", StringComparison.Ordinal).Trim() is { Length: > 0 } person)
        {
            var name = SignInNames.Normalize(person);
            var ids = db.Set<Account>()
                .Where(account => account.Id == person || account.SignInName == name || account.FullName == person)
                .Select(account => account.Id);
            found = found.Where(entry => ids.Contains(entry.By) || ids.Contains(entry.Whom));
        }
        return await found
            .OrderByDescending(entry => entry.No)
            .Select(entry => new AuditLine(entry.No, entry.At, entry.Kind, entry.By, entry.Whom, entry.Detail))
            .ToPage(page, PageSize, ct);
    }

    private static IQueryable<AuditEntry> Within(IQueryable<AuditEntry> found, AuditQuestion asked)
    {
        if (asked.Kind is { } kind)
            found = found.Where(entry => entry.Kind == kind);
        if (asked.From is { Year: > 1 } from && from.At(TimeOnly.MinValue) is var first)
            found = found.Where(entry => entry.At >= first);
        if (asked.To is { Year: < 9999 } to && to.AddDays(1).At(TimeOnly.MinValue) is var end)
            found = found.Where(entry => entry.At < end);
        return found;
    }
}

/// <summary>How modules keep what they grant to persons beside the roles.</summary>
public static class AuditWriting
{
    /// <summary>A line that becomes durable with the change it tells of.</summary>
    public static void Audit(
        this LianXinDb db,
        AuditKind kind,
        DateTimeOffset at,
        string by,
        string whom,
        string detail = ""
    ) =>
        db.Add(
            new AuditEntry
            {
                Office = db.Viewer.Office,
                At = at,
                Kind = kind,
                By = by,
                Whom = whom,
                Detail = detail,
            }
        );
}
