using LianXin.Contracts;
using LianXin.Hall.Data;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Hall.Catalogue;

/// <summary>Writes a line of the catalogue, alone or in the place of another.</summary>
internal sealed class SaveEntry(Upkeep upkeep)
{
    public Task<long> Add(EntryForm form, Officer by, CancellationToken ct = default) =>
        Write(form, by, (book, unit, touch) => book.Add(form, unit, touch), ct);

    public Task<long> Replace(long old, EntryForm form, Officer by, CancellationToken ct = default) =>
        Write(form, by, (book, unit, touch) => book.Replace(old, form, unit, touch), ct);

    private Task<long> Write(
        EntryForm form,
        Officer by,
        Func<CatalogueBook, Unit, Touch, Entry> write,
        CancellationToken ct
    ) =>
        upkeep.Change(
            HallTables.Changes,
            by,
            async (db, touch) =>
            {
                var subjects = new SubjectTree(await db.Subjects.ToListAsync(ct));
                var book = new CatalogueBook(await db.Entries.ToListAsync(ct), subjects, touch.At.OfficeDay);
                var unit =
                    await db.Units.SingleOrDefaultAsync(unit => unit.Code == form.Unit, ct)
                    ?? throw SaveUnit.Missing(form.Unit!);
                var entry = write(book, unit, touch);
                db.Add(entry);
                return entry.Id;
            },
            ct
        );
}
