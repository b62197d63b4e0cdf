using LianXin.Contracts;
using LianXin.Kernel.Data;
using LianXin.Representatives.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Representatives.Steps;

/// <summary>How every step on a person is taken: load, check that nobody changed it meanwhile, act, save.</summary>
internal sealed class PersonMoves(Upkeep upkeep)
{
    public Task<string> Take(
        string number,
        SeenForm form,
        Officer by,
        Action<Representative, Touch> step,
        CancellationToken ct = default
    ) =>
        upkeep.Change(
            People.Changes,
            by,
            async (db, touch) =>
            {
                var person =
                    await db.Set<Representative>().SingleOrDefaultAsync(person => person.Number == number, ct)
                    ?? throw People.Missing(number);
                person.Touched.MustBe(form.Seen);
                step(person, touch);
                return number;
            },
            ct
        );
}
