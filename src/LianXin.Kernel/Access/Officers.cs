using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Access;

/// <summary>An officer as screens show one: by full name, as of today (decisions 6).</summary>
public sealed record OfficerName(string Id, string FullName, string Capacity, string Unit);

/// <summary>Names for the ids that journal and state hold.</summary>
public sealed class Officers(IDbContextFactory<LianXinDb> databases)
{
    /// <summary>No office has more staff than this.</summary>
    private const int Most = 500;

    /// <summary>All names of a page in one query. An id that no account of the office has is left out.</summary>
    public async Task<IReadOnlyDictionary<string, OfficerName>> Names(
        IEnumerable<string> ids,
        CancellationToken ct = default
    )
    {
        var asked = ids.Where(id => id.Length > 0).Distinct().ToArray();
        if (asked.Length == 0)
            return new Dictionary<string, OfficerName>();

        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<Account>()
            .Where(account => asked.Contains(account.Id))
            .Select(account => new OfficerName(account.Id, account.FullName, account.Capacity, account.Unit))
            .ToDictionaryAsync(name => name.Id, ct);
    }

    /// <summary>Refuses (<c>officer.unknown</c>) whoever is not of the office with one of these roles.</summary>
    public async Task MustHold(IReadOnlyCollection<string> roles, string id, CancellationToken ct = default)
    {
        if ((await Holding(roles, ct)).All(officer => officer.Id != id))
            throw new RefusedException("officer.unknown", "没有这位工作人员，或已经停用，请重新选择。");
    }

    /// <summary>The staff of the office with accounts in use, by name; units and administrators are not among them.</summary>
    public Task<IReadOnlyList<OfficerName>> OfOffice(CancellationToken ct = default) => Holding(Roles.OfOffice, ct);

    /// <summary>Those with accounts in use and one of these roles, by name.</summary>
    public async Task<IReadOnlyList<OfficerName>> Holding(
        IReadOnlyCollection<string> roles,
        CancellationToken ct = default
    )
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<Account>()
            .InUse()
            .Where(account => account.Roles.Any(role => roles.Contains(role)))
            .OrderBy(account => account.FullName)
            .ThenBy(account => account.Id)
            .Take(Most)
            .Select(account => new OfficerName(account.Id, account.FullName, account.Capacity, account.Unit))
            .ToListAsync(ct);
    }
}
