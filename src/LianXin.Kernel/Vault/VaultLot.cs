using System.Linq.Expressions;
using System.Security.Cryptography;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>What the vault's tables say of some refs of one office, as far as it can still be read.</summary>
internal sealed class VaultLot
{
    private readonly HashSet<Guid> ruined;
    private readonly Dictionary<Guid, VaultCell> cells;
    private readonly Dictionary<Guid, StoredFile> files;
    private readonly Dictionary<Guid, KeyedPhone> phones;
    private Dictionary<Guid, VaultSubject> subjects = [];
    private HashSet<Guid> erased = [];

    private VaultLot(Salvage<Guid, VaultCell> cells, Salvage<Guid, StoredFile> files, Salvage<Guid, KeyedPhone> phones)
    {
        ruined = [.. cells.Ruined, .. files.Ruined, .. phones.Ruined];
        this.cells = cells.Rows.ToDictionary(cell => cell.Ref);
        this.files = files.Rows.ToDictionary(file => file.Ref);
        this.phones = phones.Rows.ToDictionary(phone => phone.Ref);
    }

    public static async Task<VaultLot> Load(LianXinDb db, string office, Guid[] refs, CancellationToken ct)
    {
        var lot = new VaultLot(
            await Read<VaultCell>(db, refs, some => cell => cell.Office == office && some.Contains(cell.Ref), ct),
            await Read<StoredFile>(db, refs, some => file => file.Office == office && some.Contains(file.Ref), ct),
            await Read<KeyedPhone>(db, refs, some => phone => phone.Office == office && some.Contains(phone.Ref), ct)
        );
        Guid[] owners =
        [
            .. lot.cells.Values.Select(cell => cell.Subject).Concat(lot.files.Values.Select(f => f.Subject)).Distinct(),
        ];
        var keys = await Read<VaultSubject>(
            db,
            owners,
            some => subject => subject.Office == office && some.Contains(subject.Subject),
            ct
        );
        lot.subjects = keys.Rows.ToDictionary(subject => subject.Subject);
        lot.erased =
        [
            .. await db.Set<ErasedSubject>()
                .Unfiltered()
                .Where(e => e.Office == office && owners.Contains(e.Subject))
                .Select(e => e.Subject)
                .ToListAsync(ct),
        ];
        return lot;
    }

    public VaultCell? Cell(Guid @ref) => cells.GetValueOrDefault(@ref);

    public StoredFile? File(Guid @ref) => files.GetValueOrDefault(@ref);

    public KeyedPhone? Phone(Guid @ref) => phones.GetValueOrDefault(@ref);

    public bool IsRuined(Guid @ref) => ruined.Contains(@ref);

    public string Missing(Guid @ref) => IsRuined(@ref) ? "已损坏，无法读取。" : "缺失。";

    /// <summary>The key; or none, with what is wrong about that, if anything is.</summary>
    public (byte[]? Key, string? Broken) Key(Guid subject, MasterKey master)
    {
        try
        {
            return (subjects.GetValueOrDefault(subject), erased.Contains(subject)) switch
            {
                (null, true) => (null, null),
                (null, false) => (null, "的密钥缺失，而此人不在删除名录上。"),
                (_, true) => (null, "的密钥还在，而此人已在删除名录上。"),
                (var row, false) => (row.Key(master), null),
            };
        }
        catch (CryptographicException)
        {
            return (null, "的密钥被改动。");
        }
    }

    private static Task<Salvage<Guid, TRow>> Read<TRow>(
        LianXinDb db,
        Guid[] keys,
        Func<IReadOnlyList<Guid>, Expression<Func<TRow, bool>>> having,
        CancellationToken ct
    )
        where TRow : class =>
        Salvage<Guid, TRow>.Read(keys, some => db.Set<TRow>().Unfiltered().Where(having(some)).ToListAsync(ct));
}
