using LianXin.Contracts;

namespace LianXin.Casework.Steps.Resume;

/// <summary>Nothing is asked: what was waited for has come.</summary>
public sealed class ResumeForm : StepForm;

/// <summary>恢复: what was left of each clock runs on.</summary>
internal sealed class ResumeCase(CaseMoves moves, Clocks clocks)
{
    public Task Run(string number, ResumeForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(number, form, by, (CaseMove on) => Resume(on), ct);

    public async Task Resume(CaseMove on)
    {
        on.Case.MustBeWithUnits();
        var schedule = await clocks.Schedule(on.Db, on.Ct);
        foreach (var order in await on.OpenOrders())
            order.Reset(order.Due.Resume(on.Stamp.At, schedule), on.Stamp);
        on.Case.Resume(on.Case.Due!.Resume(on.Stamp.At, schedule), on.Stamp);
    }
}
