using LianXin.Contracts.Casework;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;

namespace LianXin.Casework;

/// <summary>What each event leaves behind in the state of a case.</summary>
internal sealed partial class Case
{
    protected override void Apply(CaseEvent happened, Stamp stamp)
    {
        Become(happened, stamp);
        Awaits = Waiting();
    }

    private void Become(CaseEvent happened, Stamp stamp)
    {
        switch (happened)
        {
            case CaseRegistered registered:
                Begin(registered, stamp);
                break;
            case CaseAccepted accepted:
                Accepted = Acceptance.Of(accepted, stamp);
                Classify(accepted.What);
                MoveTo(CaseStep.Accept, accepted.Due);
                break;
            case CaseClassified classified:
                Classify(classified.What);
                MoveTo(CaseStep.Accept, Due);
                break;
            case CaseAssessed assessed:
                (Assessed, Lead) = (assessed.Assessment, assessed.Assessment.Lead);
                CoHandlers = assessed.Assessment.CoHandlers;
                MoveTo(CaseStep.Assess, assessed.Due);
                break;
            default:
                if (!ApplyAnywhere(happened, stamp) && !ApplyCoordination(happened) && !ApplyClosing(happened, stamp))
                    throw new InvalidOperationException($"A case does not know {happened.GetType()}.");
                break;
        }
    }

    /// <summary>What comes at any time and moves nothing.</summary>
    private bool ApplyAnywhere(CaseEvent happened, Stamp stamp)
    {
        switch (happened)
        {
            case WordsAdded added:
                (Files, NewWordsIn) = ([.. Files, .. added.Attached], Version);
                break;
            case WordsRead:
                NewWordsIn = null;
                break;
            case CaseCorrected corrected:
                Correct(corrected);
                break;
            case CaseVoided:
                (IsVoid, NewWordsIn) = (true, null);
                RunUntil(null);
                break;
            case CodeReissued:
                Code = new(Code.Number + 1, stamp.By.Id, stamp.At);
                break;
            case ContactUnmasked: // kept in the journal; the state does not change
                break;
            default:
                return false;
        }
        return true;
    }

    private bool ApplyCoordination(CaseEvent happened)
    {
        switch (happened)
        {
            case CaseDispatched dispatched:
                Send(dispatched.Orders);
                break;
            case OrderTakenBack back:
                Settle(back.Order);
                Returns++;
                break;
            case OrderAnswered { Order: var order }:
                Settle(order);
                break;
            case OrderCalledBack { Order: var order }:
                Settle(order);
                break;
            case CaseConferred conferred:
                (Lead, CoHandlers, Conferred, MovedIn) = (conferred.Lead, conferred.CoHandlers, true, Version);
                break;
            case CasePaused paused:
                (Paused, PausedUntil, MovedIn) = (paused.Reason, paused.Until, Version);
                RunUntil(paused.Due);
                break;
            case CaseResumed resumed:
                (Paused, PausedUntil, MovedIn) = (null, null, Version);
                RunUntil(resumed.Due);
                break;
            case CaseExtended extended:
                (Extended, MovedIn) = (true, Version);
                RunUntil(extended.Due);
                break;
            default:
                return false;
        }
        return true;
    }

    private bool ApplyClosing(CaseEvent happened, Stamp stamp)
    {
        switch (happened)
        {
            case CaseAnswered answered:
                Close(answered.How.Result, answered.How, [stamp.By.Id], answered.ReviewDue, stamp);
                break;
            case CaseGuided guided:
                Guided = guided.Guidance with { Told = guided.Told };
                Close(ResultType.Guided, null, [stamp.By.Id], guided.ReviewDue, stamp);
                break;
            case CaseHandedOver handedOver:
                HandedOverTo = handedOver.To;
                Close(ResultType.HandedOver, null, [stamp.By.Id], handedOver.ReviewDue, stamp);
                break;
            case CaseCompleted completed:
                Settle(completed.Order);
                Close(
                    completed.How.Result,
                    completed.How,
                    [completed.Handler, stamp.By.Id],
                    completed.ReviewDue,
                    stamp
                );
                break;
            case CaseWithdrawn:
                (IsWithdrawn, Paused, PausedUntil) = (true, null, null);
                Orders = [.. Orders.Select(order => order with { Open = false })];
                Close(ResultType.Withdrawn, null, [], null, stamp);
                break;
            default:
                return ApplyJudgement(happened, stamp);
        }
        return true;
    }

    private bool ApplyJudgement(CaseEvent happened, Stamp stamp)
    {
        switch (happened)
        {
            case CaseSentBack sentBack:
                SendBacks++;
                Reopen(sentBack.Due);
                break;
            case CaseReviewed reviewed:
                Reviewed = new(reviewed.Reasonable, reviewed.Told, stamp.By.Id, stamp.At);
                MoveTo(CaseStep.Evaluate, reviewed.EvaluateBy);
                break;
            case CaseEvaluated evaluated:
                Evaluated = new(evaluated.Solved, evaluated.Grade, evaluated.Through, stamp.At);
                (SolvedFor, Rated) = (evaluated.Solved, evaluated.Grade);
                RunUntil(null);
                break;
            case CheckStarted check:
                RunUntil(check.Due);
                break;
            case PersonNotReached:
                Attempts = [.. Attempts, stamp.At];
                break;
            case CaseRedone redone:
                Redos++;
                Reopen(redone.Due);
                break;
            case PanelDecided:
                (PanelHeard, MovedIn) = (true, Version);
                break;
            case CaseArchived archived:
                Filed = new(archived.ArchiveNumber, archived.Retention, archived.Pages, stamp.By.Id, stamp.At);
                NewWordsIn = null; // of the time before anybody had to say so
                MoveTo(CaseStep.Archive, null);
                break;
            default:
                return false;
        }
        return true;
    }

    private void Begin(CaseRegistered registered, Stamp stamp)
    {
        (RegisteredAt, RegisteredBy) = (stamp.At, stamp.By.Id);
        Code = new(0, stamp.By.Id, stamp.At);
        (What, Room, Channel) = (registered.What, registered.What.Room, registered.What.Channel);
        (Secrecy, Restricted) = (registered.Secrecy, registered.Secrecy.WhistleBlowing);
        (Parties, Files) = (registered.Parties, registered.Attached);
        OriginKey = registered.Origin?.InLedger;
        Reporter = registered.Parties.First(party => party.Role is PartyRole.Reporter).Person;
        HasContact = registered.Parties.Any(party => party.Phone is not null);
        MoveTo(CaseStep.Register, registered.Due);
    }

    private void Classify(Classification what) =>
        (Matter, Subject, Title, Summary) = (what.Kind, what.Subject, what.Title, what.Summary);

    private void Correct(CaseCorrected corrected)
    {
        (Room, Subject, MovedIn) = (corrected.Room ?? Room, corrected.Subject ?? Subject, Version);
        if (corrected.Phone is null)
            return;
        Parties = [.. Parties.Select(p => p.Role is PartyRole.Reporter ? p with { Phone = corrected.Phone } : p)];
        HasContact = true;
    }

    private void Send(IReadOnlyList<OrderRef> sent)
    {
        Orders = [.. Orders, .. sent];
        (Lead, LeadOrder) = (OpenLead!.Unit, OpenLead.Id);
        if (Step is not CaseStep.Coordinate)
            MoveTo(CaseStep.Coordinate, Due);
    }

    private void Settle(string id) =>
        Orders = [.. Orders.Select(order => order.Id == id ? order with { Open = false } : order)];

    private void Close(
        ResultType result,
        Completion? how,
        IReadOnlyList<string> handlers,
        Deadline? reviewDue,
        Stamp stamp
    )
    {
        (Result, Completed, Handlers, ClosedAt) = (result, how, handlers, stamp.At);
        MoveTo(CaseStep.Complete, reviewDue);
    }

    /// <summary>Back to 协调办理: the leading order is open again and what was judged is judged anew.</summary>
    private void Reopen(Deadline due)
    {
        Orders = [.. Orders.Select(order => order.Id == LeadOrder ? order with { Open = true } : order)];
        (Completed, Result, ClosedAt, Reviewed) = (null, null, null, null);
        (Evaluated, SolvedFor, Rated, Attempts) = (null, null, null, []);
        MoveTo(CaseStep.Coordinate, due);
    }

    private void MoveTo(CaseStep next, Deadline? due)
    {
        (Step, MovedIn) = (next, Version);
        RunUntil(due);
    }

    /// <summary>A clock that stands still is neither late nor close.</summary>
    private void RunUntil(Deadline? due)
    {
        var running = due?.Paused is null ? due : null;
        (Due, DueAt, YellowFrom, FocusFrom) = (due, running?.Due ?? NoDue, running?.YellowFrom, running?.FocusFrom);
    }
}
