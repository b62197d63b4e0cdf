using LianXin.Contracts;
using LianXin.Kernel.Delivery;
using LianXin.Kernel.Journal;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Delivery;

/// <summary>Facts as an aggregate leaves them behind.</summary>
internal static class Facts
{
    public static async Task Tell(this Hall hall, string stream, params IFact[] facts)
    {
        var version = await hall.Read(db =>
            db.Set<OutboxRow>().Where(row => row.StreamId == stream).MaxAsync(row => (int?)row.Version, Now.Test)
        );
        foreach (var fact in facts)
            version = await hall.TellAs(stream, (version ?? 0) + 1, fact);
    }

    public static Task<int> TellAs(this Hall hall, string stream, int version, IFact fact) =>
        hall.Write(db =>
        {
            db.Add(OutboxRow.For(Entry(stream, version), fact));
            return Task.FromResult(version);
        });

    public static Task<OutboxRow[]> Outbox(this Hall hall, string stream) =>
        hall.Read(db => db.Set<OutboxRow>().Where(r => r.StreamId == stream).OrderBy(r => r.Version).ToArrayAsync());

    private static JournalEntry Entry(string stream, int version) =>
        new()
        {
            Algorithm = 1,
            Office = "fz",
            StreamKind = "tests.stream",
            StreamId = stream,
            Version = version,
            At = Cases.Monday.At,
            Actor = "",
            Capacity = "",
            Unit = "",
            Event = "",
            EventVersion = 1,
            Payload = [],
        };
}
