using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Representatives.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Representatives.Steps.Enrol;

/// <summary>登记: a new person, who gets a number for good. Identities follow one by one.</summary>
internal sealed class EnrolRepresentative(Upkeep upkeep)
{
    public Task<string> Run(PersonForm form, Officer by, CancellationToken ct = default) =>
        upkeep.Change(
            People.Changes,
            by,
            async (db, touch) =>
            {
                await MustBeAnother(db, form, ct);
                var number = await db.Draw(db.Viewer.Office, "representative", ct);
                var person = new Representative(db.Viewer.Office, $"{number:D4}");
                person.Describe(form, touch);
                db.Add(person);
                return person.Number;
            },
            ct
        );

    /// <summary>People are counted once (domain.md §0.1): whoever has two identities must not be entered twice.</summary>
    private static async Task MustBeAnother(LianXinDb db, PersonForm form, CancellationToken ct)
    {
        var name = form.Name!.Trim();
        var known = await db.Set<Representative>().FirstOrDefaultAsync(person => person.Name == name, ct);
        if (known is not null && !form.IsNamesake)
            throw new RefusedException(
                "representative.known",
                "已经有一位{0}（编号 {1}，{2}）。同一个人请在原来的名下加身份；确是另一个人，请勾选“同名的另一个人”。",
                name,
                known.Number,
                known.Employer
            );
    }
}
