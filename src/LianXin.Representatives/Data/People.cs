using LianXin.Kernel;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Representatives.Data;

/// <summary>The people of the viewer's office, by name; read once per request.</summary>
internal sealed class People(IDbContextFactory<LianXinDb> databases)
{
    /// <summary>The name under which every change of a person is numbered.</summary>
    public const string Changes = "representatives-change";

    private Task<Representative[]>? all;

    public Task<Representative[]> All(CancellationToken ct) => all ??= Read(ct);

    public async Task<Representative> OnRecord(string number, CancellationToken ct) =>
        (await All(ct)).SingleOrDefault(person => person.Number == number) ?? throw Missing(number);

    public static NotOnRecordException Missing(string number) =>
        new NotOnRecordException("没有编号为 {0} 的代表委员。", number);

    private async Task<Representative[]> Read(CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.Set<Representative>()
            .AsNoTracking()
            .OrderBy(person => person.Name)
            .ThenBy(person => person.Number)
            .ToArrayAsync(ct);
    }
}
