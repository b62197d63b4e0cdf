using LianXin.Casework.Citizens;
using LianXin.Contracts.Hall;
using LianXin.Hall.Catalogue;
using LianXin.Hall.Rooms;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Keys;
using LianXin.Kernel.Vault;
using LianXin.Representatives.Steps.Enrol;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.TestKit;

/// <summary>An office in which there is something behind every door, and another one in the same house.</summary>
public sealed class FilledHall : Hall, IAsyncLifetime
{
    public const string OtherOffice = "xh";

    /// <summary>A unit that works for the office too, and was never sent anything.</summary>
    public const string OtherUnit = "water";

    /// <summary>Opening a file is noted and keys are renewed, whoever asks; anything else that changes was changed by somebody.</summary>
    private static readonly Type[] Moving = [typeof(Reading), typeof(ProtectionKey)];

    /// <summary>Words that stand in this office's records and in no other's.</summary>
    internal static readonly string[] Marks =
    [
        "FZLL-2",
        "电梯停运两周",
        "单位housing",
        "联络室liaison",
        "《城市供热条例》第三条",
        "孟根其其格",
        "赵某某",
    ];

    internal Dictionary<string, OpenDoor> KeptDoors { get; } = [];

    private readonly Dictionary<string, Stranger> strangers = [];

    /// <summary>The first account of the office.</summary>
    public const string Approver = "0001";

    private int made;

    async ValueTask IAsyncLifetime.InitializeAsync()
    {
        await InitializeAsync();
        foreach (var kind in Enum.GetValues<RoomKind>())
            await In<SaveRoom, string>(rooms => rooms.Open(HallForms.Room(CitizenHall.CodeOf(kind), kind), WangFang));
        foreach (var (unit, what) in Cases.Units)
            await In<SaveUnit, string>(units => units.Add(HallForms.Unit(unit, what.Kind), WangFang));
        Assert.Equal(Approver, (await this.Person(Roles.Leader, Roles.LeadClerk)).Id);
        await In<Offices, OfficeCard>(async offices =>
            await offices.Open(await offices.Of("fz") with { Code = OtherOffice, Name = "另一个联络室" }, Now.Test)
        );
    }

    /// <summary>Each in a subject of its own: a unit is named once for one.</summary>
    internal async Task<long> Entry()
    {
        var subject = $"entry-{Interlocked.Increment(ref made)}";
        await In<SaveSubject, string>(subjects => subjects.Add(HallForms.Subject(subject, null), WangFang));
        return await In<SaveEntry, long>(entries => entries.Add(HallForms.Entry(subject, Cases.Lead), WangFang));
    }

    /// <summary>Somebody's own browser with a form of its own open in it, kept for the next who asks for the same.</summary>
    internal async Task<Stranger> Stranger(string who, Func<Task<HttpClient>> browser)
    {
        if (!strangers.TryGetValue(who, out var known))
        {
            var its = await browser();
            strangers[who] = known = new(who, its, await ShownForm.Open(its, "/report"));
        }
        return known;
    }

    internal Task<string> Representative() =>
        In<EnrolRepresentative, string>(enrol =>
        {
            var person = Delegates.Person("孟根其其格");
            person.IsNamesake = true;
            return enrol.Run(person, WangFang);
        });

    /// <summary>A browser in which this case was opened by its code.</summary>
    internal async Task<HttpClient> HolderOf(string number)
    {
        var browser = Visitor();
        var opened = await browser.Track(number, Get<QueryCodes>().Of(await Case(number)));
        Assert.Equal($"/track/{number}", opened.LedTo);
        return browser;
    }

    /// <summary>Equal only while nobody has written anything, in whatever table.</summary>
    internal Task<string> Fingerprint() =>
        Read(
            async db =>
            {
                await db.Database.OpenConnectionAsync(Now.Test);
                var tables = db
                    .Model.GetEntityTypes()
                    .Where(type => type.GetTableName() is not null && !Moving.Contains(type.ClrType))
                    .Select(type => type.GetTableName()!)
                    .Distinct()
                    .Order(StringComparer.Ordinal);
                var rows = new List<string>();
                foreach (var table in tables)
                    rows.Add($"{table} {await Rows(db, table)}");
                return string.Join(", ", rows);
            },
            Viewer.House
        );

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.UseSetting("Casework:FormsPerAddress", "1000000");
    }

    /// <summary>Rows and what they hold, in whatever order the database gives them.</summary>
    private static async Task<string> Rows(DbContext db, string table)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"SELECT * FROM {table}";
        await using var rows = await command.ExecuteReaderAsync(Now.Test);
        var (count, sum, row) = (0, 0L, new object[rows.FieldCount]);
        for (; await rows.ReadAsync(Now.Test); count++)
        {
            rows.GetValues(row);
            var hash = new HashCode();
            foreach (var value in row)
                if (value is byte[] bytes)
                    hash.AddBytes(bytes);
                else
                    hash.Add(value is Array several ? string.Join(',', several.Cast<object>()) : value);
            sum += hash.ToHashCode();
        }
        return $"{count}:{sum}";
    }
}

/// <summary>Whoever has no business with a record, with the seals of a form of their own.</summary>
internal sealed record Stranger(string Who, HttpClient Browser, ShownForm Own);

[CollectionDefinition(nameof(FilledHall))]
public sealed class FilledHallTests : ICollectionFixture<FilledHall>;
