using LianXin.Casework.Citizens;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Steps.Evaluate;

/// <summary>The judgement of whoever was sent the link; the link is over with it.</summary>
internal sealed class EvaluateByLink(
    IDbContextFactory<LianXinDb> databases,
    RatingLinks links,
    HeldCase held,
    CaseMoves moves,
    EvaluateCase evaluate
)
{
    /// <summary>Lets this request see the case the link is for, and answers its number.</summary>
    public async Task<string> Open(string token, CancellationToken ct = default)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var link = await links.Open(db, token, ct);
        held.See(link.Number);
        return link.Number;
    }

    public async Task Run(string token, EvaluateForm form, CancellationToken ct = default) =>
        await moves.Take(
            await Open(token, ct),
            form,
            Citizen.Self,
            async (CaseMove on) =>
            {
                var link = await links.Open(on.Db, token, ct);
                await evaluate.Judge(on, form, EvaluatedBy.Link);
                link.UsedAt = on.Stamp.At;
            },
            ct
        );
}
