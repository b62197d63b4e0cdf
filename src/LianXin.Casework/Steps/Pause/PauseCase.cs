using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Steps.Resume;
using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Time;

namespace LianXin.Casework.Steps.Pause;

/// <summary>Why the clock stands still, and until when as far as is known.</summary>
public sealed class PauseForm : StepForm
{
    [Required(ErrorMessage = "请选择暂停的原因。"), OneOf<PauseReason>]
    public PauseReason? Reason { get; set; }

    [Required(ErrorMessage = "请写明依据和材料。"), PlainText(500)]
    public string? Evidence { get; set; }

    [Required(ErrorMessage = "请填写预计恢复的日期。")]
    public DateOnly? Until { get; set; }

    [Required(ErrorMessage = "请选择告知来访人的方式。"), OneOf<ToldBy>]
    public ToldBy? Told { get; set; }
}

/// <summary>暂停: the case's clock and those of its open orders stand still together (domain.md §1.11.3).</summary>
internal sealed class PauseCase(CaseMoves moves)
{
    public Task Run(string number, PauseForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                on.Case.MustBeWithUnits();
                var (reason, until, at) = (form.Reason!.Value, form.Until!.Value, on.Stamp.At);
                var evidence = await on.Seal.Text("pause", form.Evidence!);
                foreach (var order in await on.OpenOrders())
                    order.Reset(order.Due.Pause(reason.Name, until, at), on.Stamp);
                var due = on.Case.Due!.Pause(reason.Name, until, at);
                on.Case.Pause(new(reason, evidence, form.Told!.Value, until, due), on.Stamp);
                await DueWork.Schedule<EndOfPause>(on.Db, number, until.At(TimeOnly.MinValue), ct);
            },
            ct
        );
}
