using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using LianXin.Tests.Kernel.Journal.Ledger;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace LianXin.Tests.Kernel.Journal.Tampering;

/// <summary>
/// Whoever changes one stored value is found out: every column of every entry, of every state there is in the house, of
/// the vault, and the bytes of attachments, each changed at random in a random row. Tables come from the model, states
/// from the golden stories, so an aggregate that is added is tampered with as well.
/// </summary>
public sealed class TamperingTests
{
    /// <summary>Each is a whole verification; where there are more columns than this, chance picks another part each time.</summary>
    private const int Tries = 100;

    /// <summary>A column of JSON holds many values.</summary>
    private const int TriesAtJson = 10;

    private const int TriesAtFiles = 5;

    private static readonly Type[] Common =
    [
        typeof(JournalEntry),
        typeof(VaultCell),
        typeof(VaultSubject),
        typeof(StoredFile),
        typeof(KeyedPhone),
    ];

    /// <summary>A number that is forgotten because it was wrong leaves no row either: its absence proves nothing.</summary>
    private static readonly string[] MayMove = ["vault_phones.Office", "vault_phones.Ref"];

    [Fact]
    public async Task Any_value_of_the_house_changed_at_random_is_found()
    {
        await using var hall = new Hall();
        await hall.InitializeAsync();

        await TamperWithAll(hall.Services, GoldenEvents.Story);
    }

    [Fact]
    public async Task Any_value_of_a_state_with_lists_in_json_changed_at_random_is_found()
    {
        await using var house = await LedgerHouse.Open();

        await TamperWithAll(house.Services, kind => kind.EventTypes.Select(SampleEvents.Of));
    }

    private static async Task TamperWithAll(
        IServiceProvider services,
        Func<StreamKind, IEnumerable<JournalEvent>> story
    )
    {
        var (seed, planted) = (Random.Shared.Next(), new PlantedStreams(services));
        var (random, kinds) = (new Random(seed), services.GetServices<StreamKind>().ToArray());
        var streams = new List<StreamId>();
        foreach (var kind in kinds)
            streams.Add(await planted.Plant(kind, story(kind)));
        Assert.Empty(await services.Verify());

        var unseen = await services.Read(
            async db =>
            {
                await WithoutForeignKeys(db);
                return await Unseen(services, db, kinds, random);
            },
            Viewer.House
        );
        unseen.AddRange(await UnseenFiles(services, random));

        Assert.True(unseen.Count == 0, $"Seed {seed}: nobody noticed {string.Join("; ", unseen)}");
        Assert.Empty(await services.Verify());
    }

    private static async Task<List<string>> Unseen(
        IServiceProvider services,
        LianXinDb db,
        StreamKind[] kinds,
        Random random
    )
    {
        var unseen = new List<string>();
        var types = kinds.Select(kind => kind.Empty(id => id).GetType()).Concat(Common);
        foreach (var column in Chosen(types.SelectMany(type => Table(db, type).Columns), random))
            if (
                await AnyRow(db, column, random) is { } stored
                && await stored.Read() is { } value
                && new Forger(random).Other(stored, value) is { } other
                && await stored.IsWritten(other)
            )
            {
                if (!Names(await services.Verify(), stored))
                    unseen.Add($"{stored}: {value} → {other}");
                await stored.Write(value);
            }
        return unseen;
    }

    private static IColumn[] Chosen(IEnumerable<IColumn> columns, Random random)
    {
        var all = columns
            .Where(column => !MayMove.Contains($"{column.Table.Name}.{column.Name}"))
            .SelectMany(column => Enumerable.Repeat(column, column.PropertyMappings.Count == 0 ? TriesAtJson : 1))
            .ToArray();
        random.Shuffle(all);
        return all[..Math.Min(Tries, all.Length)];
    }

    private static async Task<StoredValue?> AnyRow(LianXinDb db, IColumn column, Random random)
    {
        var rows = await StoredValue.Rows(db, (ITable)column.Table);
        return rows.Count == 0 ? null : new(db, column, rows[random.Next(rows.Count)]);
    }

    /// <summary>Of a changed entry exactly that one is named, if it can still be read; of anything else, something must be said.</summary>
    private static bool Names(List<Finding> findings, StoredValue stored) =>
        stored is { Column.Table.Name: "journal", IsKey: false }
            ? findings is [var one]
                && one.Stream.Id == (string)stored.Row["StreamId"]
                && (one.Version == Convert.ToInt32(stored.Row["Version"], null) || one.What == "记录已损坏，无法读取。")
            : findings.Count > 0;

    private static async Task<List<string>> UnseenFiles(IServiceProvider services, Random random)
    {
        var unseen = new List<string>();
        var folder = Directory.CreateDirectory(services.GetRequiredService<DataFolder>().Files).FullName;
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        random.Shuffle(files);
        foreach (var file in files.Take(TriesAtFiles))
        {
            var bytes = await File.ReadAllBytesAsync(file);
            await File.WriteAllBytesAsync(file, new Forger(random).OtherBytes(bytes));
            if (await services.Verify() is [])
                unseen.Add(file);
            File.Delete(file);
            if (await services.Verify() is [])
                unseen.Add($"{file} deleted");
            await File.WriteAllBytesAsync(file, bytes);
        }
        return unseen;
    }

    private static ITable Table(LianXinDb db, Type type) =>
        (ITable)db.Model.FindEntityType(type)!.GetTableMappings().Single().Table;

    private static async Task WithoutForeignKeys(LianXinDb db)
    {
        await db.Database.OpenConnectionAsync();
        await db.Database.ExecuteSqlRawAsync(
            db.Database.IsSqlite() ? "PRAGMA foreign_keys = OFF" : "SET session_replication_role = replica"
        );
    }
}
