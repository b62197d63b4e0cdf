using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Advise;

/// <summary>The co-handler's opinion.</summary>
public sealed class AdviseForm : StepForm
{
    [Required(ErrorMessage = "请写下协办意见。"), PlainText(2000)]
    public string? Words { get; set; }
}

/// <summary>协办意见: a co-handler's opinion, for the lead.</summary>
internal sealed class AdviseOrder(CaseMoves moves)
{
    public Task Run(string order, AdviseForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                on.Order.Advise(await on.Seal.Text("opinion", form.Words!), on.Stamp);
                on.Case.HearAnswer(order, on.Stamp);
            },
            ct
        );
}
