using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Guide;

/// <summary>What the guidance sheet says.</summary>
public sealed class GuideForm : ClassifyForm
{
    [Required(ErrorMessage = "请写明应去的机关、地址、电话和工作时间。"), PlainText(500)]
    public string? Channel { get; set; }

    [Required(ErrorMessage = "请写明法律依据。"), PlainText(500)]
    public string? Basis { get; set; }

    [Required(ErrorMessage = "请写明期限提醒。"), PlainText(500)]
    public string? Reminder { get; set; }

    [PlainText(500)]
    public string? Bring { get; set; }

    [PlainText(500)]
    public string? WeCan { get; set; }

    /// <summary>拒签 names a witness; empty when the person signed for the sheet.</summary>
    [PlainText(60)]
    public string? Witness { get; set; }

    [Required(ErrorMessage = "请选择告知来访人的方式。"), OneOf<ToldBy>]
    public ToldBy? Told { get; set; }

    internal async Task<Guidance> Sheet(Sealing seal) =>
        new(
            await seal.Text("guidance-channel", Channel!),
            await seal.Text("guidance-basis", Basis!),
            await seal.Text("guidance-reminder", Reminder!),
            await seal.TextOrNone("guidance-bring", Bring),
            await seal.TextOrNone("guidance-we-can", WeCan),
            await seal.TextOrNone("guidance-witness", Witness)
        );
}

/// <summary>引导告知: the person leaves with a sheet that says where, by which law and until when (Part 4 no. 5).</summary>
internal sealed class GuideCase(CaseMoves moves, Clocks clocks)
{
    public Task Run(string number, GuideForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                var what = await form.Classify(on);
                var review = await clocks.Start(on.Db, LimitItem.Review, on.Stamp.At, ct);
                on.Case.Guide(what, new(await form.Sheet(on.Seal), form.Told!.Value, review), on.Stamp);
            },
            ct
        );
}
