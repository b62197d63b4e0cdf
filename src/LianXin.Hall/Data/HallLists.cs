using LianXin.Hall.Catalogue;
using LianXin.Hall.Limits;
using LianXin.Hall.Rooms;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Hall.Data;

/// <summary>
/// The lists of the viewer's office, closed and ended rows too. They are short and asked for again and again while one
/// page is made, so each is read once per request.
/// </summary>
internal sealed class HallLists(IDbContextFactory<LianXinDb> databases)
{
    private Task<Room[]>? rooms;
    private Task<Unit[]>? units;
    private Task<SubjectTree>? subjects;
    private Task<Entry[]>? entries;
    private Task<Limit[]>? limits;

    public Task<Room[]> Rooms(CancellationToken ct) =>
        rooms ??= Read<Room>(all => all.OrderBy(room => room.Kind).ThenBy(room => room.Code), ct);

    public Task<Unit[]> Units(CancellationToken ct) => units ??= Read<Unit>(all => all.OrderBy(unit => unit.Name), ct);

    public Task<SubjectTree> Subjects(CancellationToken ct) => subjects ??= ReadSubjects(ct);

    public Task<Entry[]> Entries(CancellationToken ct) =>
        entries ??= Read<Entry>(all => all.OrderBy(entry => entry.Subject).ThenBy(entry => entry.Id), ct);

    public Task<Limit[]> Limits(CancellationToken ct) =>
        limits ??= Read<Limit>(all => all.OrderBy(limit => limit.Item).ThenBy(limit => limit.Touched.Number), ct);

    private async Task<SubjectTree> ReadSubjects(CancellationToken ct) => new(await Read<Subject>(all => all, ct));

    private async Task<T[]> Read<T>(Func<IQueryable<T>, IQueryable<T>> ordered, CancellationToken ct)
        where T : class
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        return await ordered(db.Set<T>().AsNoTracking()).ToArrayAsync(ct);
    }
}
