using LianXin.Contracts.Casework;

namespace LianXin.Casework;

/// <summary>What the case waits for: the desks share out their work by it, and every no says what to do instead.</summary>
internal sealed partial class Case
{
    private Awaited? Waiting() => IsVoid ? null : WaitingInStep();

    private Awaited? WaitingInStep() =>
        Step switch
        {
            CaseStep.Register => Awaited.Acceptance,
            CaseStep.Accept => Awaited.Assessment,
            CaseStep.Assess => Awaited.Dispatch,
            CaseStep.Coordinate => WaitingForUnits(),
            CaseStep.Complete => IsWithdrawn ? Awaited.Filing : Awaited.Review,
            CaseStep.Evaluate => WaitingForThePerson(),
            CaseStep.Archive => null,
        };

    private Awaited WaitingForUnits() =>
        this switch
        {
            { Paused: not null } => Awaited.EndOfPause,
            { MustConfer: true } => Awaited.Conference,
            { LeadIsOpen: false } => Awaited.Dispatch,
            _ => Awaited.Unit,
        };

    private Awaited WaitingForThePerson() =>
        this switch
        {
            { Evaluated: null } => Awaited.Judgement,
            { Evaluated.IsUnsettled: false } or { IsElsewhere: true } or { PanelHeard: true } => Awaited.Filing,
            _ => Redos < RedosAtMost ? Awaited.Redo : Awaited.Panel,
        };
}
