using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>
/// What one unit was asked to do for one case, with a clock of its own: a late co-handler does not make the lead late
/// (domain.md Part 4 no. 8). Sent → read → signed in → answered → approved; returned once and in time, if at all.
/// </summary>
internal sealed class Order : Journaled<OrderEvent>, IOfOffice
{
    public const string Kind = "casework.order";

    public Order(string office, string id)
        : base(new(office, Kind, id)) => (Office, Id) = (office, id);

    public string Office { get; }

    /// <summary>The case's number and the running number of the order in it: <c>FZLL-20231206-0003-1</c>.</summary>
    public string Id { get; }
    public string Case { get; private set; } = "";
    public string Unit { get; private set; } = "";
    public OrderRole Role { get; private set; }
    public OrderVerb Verb { get; private set; }

    /// <summary>丰联转〔2026〕12号; gap-free per year and kind.</summary>
    public string Letter { get; private set; } = "";
    public OrderStanding Standing { get; private set; }

    /// <summary>Fixed by a conference or by the office after a refused return: it may not be returned any more.</summary>
    public bool Designated { get; private set; }

    /// <summary>Of a case kept to named persons.</summary>
    public bool Restricted { get; private set; }
    public DateTimeOffset SentAt { get; private set; }
    public DateTimeOffset? ReadAt { get; private set; }
    public DateTimeOffset? SignedInAt { get; private set; }
    public string? Handler { get; private set; }
    public DateTimeOffset? ContactedAt { get; private set; }
    public Deadline Due { get; private set; } = null!;
    public Deadline SignInBy { get; private set; } = null!;
    public DateTimeOffset SignInDueAt { get; private set; }
    public Deadline ReturnBy { get; private set; } = null!;
    public DateTimeOffset DueAt { get; private set; }
    public DateTimeOffset YellowFrom { get; private set; }
    public DateTimeOffset FocusFrom { get; private set; }
    public Completion? Answer { get; private set; }
    public SealedText? Opinion { get; private set; }

    /// <summary>What the unit showed of its work: photos and papers of its entries and of its answer.</summary>
    public IReadOnlyList<SealedFile> Files { get; private set; } = [];

    /// <summary>The version in which the order last came to another standing.</summary>
    public int MovedIn { get; private set; }

    /// <summary>Its unit may still say that it is not theirs.</summary>
    public bool MayBeReturned(DateTimeOffset now) => !Designated && Answer is null && now < ReturnBy.Due;

    public bool IsOpen => OrderStandings.Open.Contains(Standing);

    public void Send(OrderSent sent, Stamp stamp)
    {
        if (Version > 0)
            throw new RefusedException("order.sent", "这张派单已经发出。要改派，请先收回。");
        Record(sent, stamp);
    }

    /// <summary>The first time somebody of the unit opens it.</summary>
    public void Read(Stamp stamp)
    {
        if (ReadAt is null && IsOpen)
            Record(new OrderRead(), stamp);
    }

    /// <summary>签收: the unit takes the order on, and who of it handles it.</summary>
    public void SignIn(Stamp stamp)
    {
        MustStand(OrderStanding.Sent);
        Record(new OrderSignedIn(), stamp);
    }

    /// <summary>首次联系: the person was called or visited, whatever came of it.</summary>
    public void Contact(SealedText words, Stamp stamp)
    {
        MustStand(OrderStanding.SignedIn);
        Record(new PersonContacted(words), stamp);
    }

    /// <summary>办理记录: what was done, where and by whom, on the day it was done.</summary>
    public void Enter(SealedText words, IReadOnlyList<SealedFile> files, Stamp stamp)
    {
        MustStand(OrderStanding.SignedIn);
        Record(new ProcessEntered(words, files), stamp);
    }

    /// <summary>退单: "not ours", with reason and the unit it belongs to, once, within its window, never when designated.</summary>
    public void Return(SealedText reason, string? betterUnit, Stamp stamp)
    {
        if (Standing is not (OrderStanding.Sent or OrderStanding.SignedIn))
            throw NotNow();
        if (Designated)
            throw new RefusedException("return.designated", "这张单已经指定由贵单位办理，不能再退。");
        if (Answer is not null)
            throw new RefusedException("return.answered", "贵单位已经答复过，不能再退；确有困难可提请会商。");
        if (stamp.At >= ReturnBy.Due)
            throw new RefusedException("return.late", "已过退单时限，请继续办理；确有困难可提请会商。");
        Record(new ReturnAsked(reason, betterUnit), stamp);
    }

    /// <summary>The office agrees to the return, or designates the unit, which then may not return it again.</summary>
    public void DecideReturn(bool agreed, SealedText reason, Stamp stamp)
    {
        MustStand(OrderStanding.ReturnAsked);
        Record(new ReturnDecided(agreed, reason), stamp);
    }

    /// <summary>The lead's answer to the person. It goes to the head of its unit first.</summary>
    public void Reply(Completion answer, Stamp stamp)
    {
        MustBe(OrderRole.Lead);
        MustStand(OrderStanding.SignedIn);
        if (answer.Result is ResultType.Withdrawn or ResultType.Guided or ResultType.HandedOver)
            throw new RefusedException("reply.result", "办理结果只能是解决、部分解决、解释说明或无法解决。");
        answer.MustBeSound(stamp);
        Record(new OrderReplied(answer), stamp);
    }

    /// <summary>协办意见: goes to the lead, and settles this order.</summary>
    public void Advise(SealedText opinion, Stamp stamp)
    {
        MustBe(OrderRole.CoHandler);
        MustStand(OrderStanding.SignedIn);
        Record(new OpinionGiven(opinion), stamp);
    }

    /// <summary>The head of the unit stands by the answer. Not the one who wrote it.</summary>
    public void Approve(Stamp stamp)
    {
        MustStand(OrderStanding.Replied);
        if (stamp.By.Id == Handler)
            throw new RefusedException("approve.own", "经办人不能审批自己写的答复，请由单位负责人审批。");
        Record(new ReplyApproved(), stamp);
    }

    /// <summary>The answer with all that the unit has shown of its work, since that is what the person was promised to see.</summary>
    public Completion? Proven => Answer is null ? null : Answer with { Evidence = [.. Files.Distinct()] };

    /// <summary>The head of the unit wants it better, or the office sends it back: the handler goes on.</summary>
    public void Reopen(SealedText reason, Deadline due, Stamp stamp)
    {
        if (Standing is not (OrderStanding.Replied or OrderStanding.Settled))
            throw NotNow();
        Record(new OrderReopened(reason, due), stamp);
    }

    /// <summary>The clock of the case moved: a pause, its end, an extension.</summary>
    public void Reset(Deadline due, Stamp stamp)
    {
        if (IsOpen)
            Record(new OrderClockReset(due), stamp);
    }

    /// <summary>收回: the matter was withdrawn, or somebody else does it.</summary>
    public void Recall(SealedText reason, Stamp stamp)
    {
        if (!IsOpen)
            throw NotNow();
        Record(new OrderRecalled(reason), stamp);
    }

    /// <summary>Refuses whoever is no longer at work on it: then the person is no concern of theirs (domain.md §1.13.3).</summary>
    public void MustBeAtWork()
    {
        if (!IsOpen)
            throw NotNow();
    }

    /// <summary>Somebody moved the order on since a form was filled in over this version.</summary>
    public bool HasMovedSince(int seenVersion) => seenVersion < MovedIn;

    protected override void Apply(OrderEvent happened, Stamp stamp)
    {
        switch (happened)
        {
            case OrderSent sent:
                Begin(sent, stamp);
                break;
            case OrderRead:
                ReadAt = stamp.At;
                break;
            case OrderSignedIn:
                (ReadAt, SignedInAt, Handler) = (ReadAt ?? stamp.At, stamp.At, stamp.By.Id);
                MoveTo(OrderStanding.SignedIn);
                break;
            case PersonContacted:
                ContactedAt ??= stamp.At;
                break;
            case ProcessEntered entered: // the words stay in the journal
                Files = [.. Files, .. entered.Attached];
                break;
            case OrderClockReset reset:
                RunUntil(reset.Due);
                break;
            default:
                ApplyMove(happened, stamp);
                break;
        }
    }

    protected override IFact? Tell(OrderEvent happened, Stamp stamp) => CaseFacts.Of(this, happened, stamp);

    private void ApplyMove(OrderEvent happened, Stamp stamp)
    {
        switch (happened)
        {
            case ReturnAsked:
                MoveTo(OrderStanding.ReturnAsked);
                break;
            case ReturnDecided decided:
                Designated = !decided.Agreed;
                MoveTo(decided.Agreed ? OrderStanding.Returned : BeforeReturn);
                break;
            case OrderReplied replied:
                (Answer, Handler) = (replied.Answer, stamp.By.Id);
                Files = [.. Files, .. replied.Answer.Evidence];
                MoveTo(OrderStanding.Replied);
                break;
            case OpinionGiven given:
                Opinion = given.Opinion;
                MoveTo(OrderStanding.Settled);
                break;
            case ReplyApproved:
                MoveTo(OrderStanding.Settled);
                break;
            case OrderReopened reopened:
                MoveTo(OrderStanding.SignedIn);
                RunUntil(reopened.Due);
                break;
            case OrderRecalled:
                MoveTo(OrderStanding.Recalled);
                break;
            default:
                throw new InvalidOperationException($"An order does not know {happened.GetType()}.");
        }
    }

    private OrderStanding BeforeReturn => SignedInAt is null ? OrderStanding.Sent : OrderStanding.SignedIn;

    private void Begin(OrderSent sent, Stamp stamp)
    {
        (Case, Unit, Role, Verb, Letter) = (sent.Case, sent.Unit, sent.Role, sent.Verb, sent.Letter);
        (Designated, Restricted, SentAt) = (sent.Designated, sent.Restricted, stamp.At);
        (SignInBy, SignInDueAt, ReturnBy) = (sent.SignInBy, sent.SignInBy.Due, sent.ReturnBy);
        RunUntil(sent.Due);
        MoveTo(OrderStanding.Sent);
    }

    private void RunUntil(Deadline due) =>
        (Due, DueAt, YellowFrom, FocusFrom) = (due, due.Due, due.YellowFrom, due.FocusFrom);

    private void MoveTo(OrderStanding next) => (Standing, MovedIn) = (next, Version);

    private void MustStand(OrderStanding standing)
    {
        if (Standing != standing)
            throw NotNow();
    }

    private void MustBe(OrderRole role)
    {
        if (Role != role)
            throw new RefusedException(
                "order.role",
                "这张单是{0}单，不能这样办，请用“{1}”。",
                Role.Name,
                Role is OrderRole.Lead ? "办结答复" : "提交协办意见"
            );
    }

    private RefusedException NotNow() =>
        new("order.standing", "这张单现在是“{0}”，不能这样办。现在要做的是：{1}。", Standing.Name, Standing.Awaits);
}
