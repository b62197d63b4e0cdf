using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Accept;

/// <summary>What the clerk decides, on the page or through the API.</summary>
public sealed class AcceptForm : ClassifyForm
{
    [Required(ErrorMessage = "请选择告知来访人的方式。"), OneOf<ToldBy>]
    public ToldBy? Told { get; set; }

    [Required(ErrorMessage = "请填写受理意见。"), PlainText(500)]
    public string? Opinion { get; set; }
}

/// <summary>综合受理. Page and endpoint are only doors to it.</summary>
internal sealed class AcceptCase(CaseMoves moves, Clocks clocks)
{
    public Task Run(string number, AcceptForm decided, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            decided,
            by,
            async (CaseMove on) =>
            {
                var what = await decided.Classify(on);
                var opinion = await on.Seal.Text("opinion", decided.Opinion!);
                var due = await clocks.Start(on.Db, LimitItem.Ordinary, on.Stamp.At, ct);
                on.Case.Accept(new(what, decided.Told!.Value, opinion, due), on.Stamp);
            },
            ct
        );
}
