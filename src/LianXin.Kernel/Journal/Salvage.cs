using System.Data.Common;

namespace LianXin.Kernel.Journal;

/// <summary>What could be read, and the keys of what could not: one ruined row must not hide its neighbours.</summary>
internal sealed record Salvage<TKey, TRow>(List<TRow> Rows, List<TKey> Ruined)
{
    /// <summary>Reads all at once; where a value is no longer of its type, halves until the row is found.</summary>
    public static async Task<Salvage<TKey, TRow>> Read(
        IReadOnlyList<TKey> keys,
        Func<IReadOnlyList<TKey>, Task<List<TRow>>> read
    )
    {
        var salvage = new Salvage<TKey, TRow>([], []);
        await salvage.Add(keys, read);
        return salvage;
    }

    private async Task Add(IReadOnlyList<TKey> keys, Func<IReadOnlyList<TKey>, Task<List<TRow>>> read)
    {
        if (keys.Count == 0)
            return;
        try
        {
            Rows.AddRange(await read(keys));
        }
        catch (Exception e) when (e is not (OperationCanceledException or DbException) && keys.Count == 1)
        {
            Ruined.Add(keys[0]);
        }
        catch (Exception e) when (e is not (OperationCanceledException or DbException))
        {
            await Add([.. keys.Take(keys.Count / 2)], read);
            await Add([.. keys.Skip(keys.Count / 2)], read);
        }
    }
}
