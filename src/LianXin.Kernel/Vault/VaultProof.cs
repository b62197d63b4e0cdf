using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;

namespace LianXin.Kernel.Vault;

/// <summary>Shows that the vault still holds what the journal promises, or that nobody can say any more what it was.</summary>
public sealed class VaultProof(MasterKey master, PhoneBook phones, DataFolder data)
{
    private readonly FileFolder folder = new(data);

    /// <param name="promises">All of one office; read in a few queries, however many they are.</param>
    internal async Task<List<Finding>> Broken(
        LianXinDb db,
        IReadOnlyList<Promise> promises,
        Tally tally,
        CancellationToken ct
    )
    {
        var findings = new List<Finding>();
        if (promises.Count == 0)
            return findings;
        var lot = await VaultLot.Load(db, promises[0].Stream.Office, [.. promises.Select(p => p.Ref).Distinct()], ct);
        foreach (var promise in promises)
        {
            ct.ThrowIfCancellationRequested();
            tally.Count(promise);
            if (Broken(lot, promise) is { } what)
                findings.Add(promise.Broken(what));
        }
        return findings;
    }

    private string? Broken(VaultLot lot, Promise promise) =>
        promise.File is { } file ? BrokenFile(lot, file) : BrokenText(lot, promise);

    private string? BrokenText(VaultLot lot, Promise promise)
    {
        if (lot.Cell(promise.Ref) is not { } cell)
            return lot.Missing(promise.Ref);
        var (key, broken) = lot.Key(cell.Subject, master);
        if (key is null)
            return broken;
        if (!cell.Keeps(promise.Commitment, key))
            return "与承诺不符。";
        var isIndexed = lot.Phone(cell.Ref) is not { } phone
            ? !lot.IsRuined(cell.Ref) // none at all: a wrong number is forgotten
            : phone.IsOf(cell, phones.Hash(cell.Office, cell.Read(key)));
        return isIndexed ? null : "的号码索引被改动。";
    }

    private string? BrokenFile(VaultLot lot, SealedFile promised)
    {
        if (lot.File(promised.Ref) is not { } stored)
            return lot.Missing(promised.Ref);
        var (key, broken) = lot.Key(stored.Subject, master);
        if (key is null)
            return broken;
        if (lot.Cell(promised.Ref)?.Opens(key) != true)
            return "的名称缺失或被改动。";
        if (!folder.Holds(promised.Ref))
            return "不在磁盘上。";
        using var bytes = folder.Open(promised.Ref);
        return stored.Parts(key).Keeps(bytes, promised) ? null : "与承诺不符。";
    }
}
