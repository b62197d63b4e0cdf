using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Time;

namespace LianXin.Casework.Steps.Resume;

/// <summary>On the day the person was told, the clocks run again by themselves (domain.md §1.11.3).</summary>
internal sealed class EndOfPause(CaseMoves moves, ResumeCase resume) : IDueWork
{
    public static string Kind => "casework.end-of-pause";

    public Task Run(DueItem due, CancellationToken ct) =>
        moves.TakeInTime(
            due.Key,
            on => on.Case.PausedUntil <= on.Stamp.At.OfficeDay ? resume.Resume(on) : Task.CompletedTask,
            ct
        );
}
