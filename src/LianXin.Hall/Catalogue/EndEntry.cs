using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Hall.Data;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Hall.Catalogue;

internal sealed class EndEntryForm
{
    [Required(ErrorMessage = "请填写从哪一天起停用。")]
    public DateOnly? From { get; set; }
}

/// <summary>停用: from a day on the subject no longer goes to that unit.</summary>
internal sealed class EndEntry(Upkeep upkeep)
{
    public Task<long> Run(long id, EndEntryForm form, Officer by, CancellationToken ct = default) =>
        upkeep.Change(
            HallTables.Changes,
            by,
            async (db, touch) =>
            {
                var entry =
                    await db.Entries.SingleOrDefaultAsync(entry => entry.Id == id, ct)
                    ?? throw CatalogueBook.Missing(id);
                entry.End(form.From!.Value, touch.At.OfficeDay, touch);
                return id;
            },
            ct
        );
}
