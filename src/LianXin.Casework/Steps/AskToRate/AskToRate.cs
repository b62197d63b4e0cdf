using LianXin.Casework.Citizens;
using LianXin.Contracts;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Delivery.Mail;

namespace LianXin.Casework.Steps.AskToRate;

/// <summary>Nothing but that it is wanted.</summary>
public sealed class AskToRateForm : StepForm;

/// <summary>评价二维码: a link for one judgement, shown once, for the person to scan with a telephone of their own.</summary>
internal sealed class AskToRate(CaseMoves moves, RatingLinks links, SealedCookies cookies, PublicUrl house)
{
    private const string Cookie = "rating-link";

    private static readonly TimeSpan Shown = TimeSpan.FromMinutes(10);

    public Task Run(string number, AskToRateForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                on.Case.MustAwaitJudgement();
                on.Db.Audit(AuditKind.RatingCodeMade, on.Stamp.At, by.Id, "", number);
                cookies.Give(Cookie, $"{number} {await links.Issue(on.Db, number, ct)}", Shown);
            },
            ct
        );

    /// <summary>The link made in this browser a moment ago, absolute; none for anybody else, and none after ten minutes.</summary>
    public string? Link(string number) =>
        cookies.Read(Cookie)?.Split(' ') is [var of, var path] && of == number ? house.To(path).ToString() : null;
}
