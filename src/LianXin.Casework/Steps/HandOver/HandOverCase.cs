using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.HandOver;

/// <summary>Whom the matter is handed to.</summary>
public sealed class HandOverForm : ClassifyForm
{
    [Required(ErrorMessage = "请选择移交去向。"), OneOf<HandOverTo>]
    public HandOverTo? To { get; set; }

    [Required(ErrorMessage = "请记下接收人、时间和回执。"), PlainText(500)]
    public string? Receipt { get; set; }

    [Required(ErrorMessage = "请选择告知来访人的方式。"), OneOf<ToldBy>]
    public ToldBy? Told { get; set; }
}

/// <summary>移交: to whom it belongs by law, with a receipt (domain.md §1.1 H11).</summary>
internal sealed class HandOverCase(CaseMoves moves, Clocks clocks)
{
    public Task Run(string number, HandOverForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var what = await form.Classify(on);
                var receipt = await on.Seal.Text("receipt", form.Receipt!);
                var review = await clocks.Start(on.Db, LimitItem.Review, on.Stamp.At, ct);
                on.Case.HandOver(what, new(form.To!.Value, receipt, form.Told!.Value, review), on.Stamp);
            },
            ct
        );
}
