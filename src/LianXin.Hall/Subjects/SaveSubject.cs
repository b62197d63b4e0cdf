using LianXin.Contracts;
using LianXin.Hall.Data;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Hall.Subjects;

/// <summary>Adds a subject of the office's own, renames one, or takes one out of use.</summary>
internal sealed class SaveSubject(Upkeep upkeep)
{
    public Task<string> Add(SubjectForm form, Officer by, CancellationToken ct = default) =>
        upkeep.Change(
            HallTables.Changes,
            by,
            async (db, touch) =>
            {
                new SubjectTree(await db.Subjects.ToListAsync(ct)).MustTake(form.FullCode);
                var subject = new Subject(db.Viewer.Office, form.FullCode);
                subject.Describe(form, touch);
                db.Add(subject);
                return subject.Code;
            },
            ct
        );

    public Task<string> Change(string code, SubjectForm form, Officer by, CancellationToken ct = default) =>
        upkeep.Change(
            HallTables.Changes,
            by,
            async (db, touch) =>
            {
                var own = await db.Subjects.ToListAsync(ct);
                var tree = new SubjectTree(own);
                if (tree[code].Seen != form.Seen)
                    throw Kernel.RefusedException.Stale();
                tree.MustLet(code, form.InUse);
                var subject = own.SingleOrDefault(subject => subject.Code == code);
                if (subject is null)
                    db.Add(subject = new(db.Viewer.Office, code));
                subject.Describe(form, touch);
                return code;
            },
            ct
        );
}
