using LianXin.Contracts;
using LianXin.Contracts.Casework;
using LianXin.Kernel;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>
/// One citizen's problem, from the counter to the archive. All law, no I/O: the moves are drawn in
/// <see cref="CaseFlow"/>, what may be done while units are at work in CaseCoordination.cs, what it waits for in
/// CaseAwaits.cs, what each leaves behind in CaseFold.cs, the field rules in domain.md §1.15.
/// </summary>
internal sealed partial class Case : Journaled<CaseEvent>
{
    public const string Kind = "casework.case";
    public const int RedosAtMost = 2;
    public const int ReturnsBeforeConference = 2;
    public const int AttemptsBeforeUnrated = 3;

    /// <summary>The end of time: of a case whose clock does not run.</summary>
    public static readonly DateTimeOffset NoDue = new(9999, 12, 31, 0, 0, 0, TimeSpan.Zero);

    public Case(string office, string number)
        : base(new(office, Kind, number)) => (Office, Number) = (office, number);

    /// <summary>问题登记: the person's own words, before anybody summarises them.</summary>
    public void Register(CaseRegistered registered, Stamp stamp)
    {
        if (Version > 0)
            throw new RefusedException("case.registered", "这件事已经登记过了，请按原来的编号接着办。");
        if (registered.Secrecy.Anonymous && registered.Parties.Any(party => party.Texts().Any()))
            throw new RefusedException("case.anonymous", "匿名反映不能填写姓名和电话。");
        if (registered.What.Channel.IsHeard && !registered.What.ReadBack)
            throw new RefusedException("case.read-back", "请先向来访人读回原话，核对无误后再登记。");
        Record(registered, stamp);
    }

    /// <summary>补充: welcome until the case is filed; it moves nothing and throws no clerk out.</summary>
    public void Add(SealedText words, IReadOnlyList<SealedFile> files, Stamp stamp)
    {
        MustBeAlive();
        if (Step is CaseStep.Archive)
            throw new RefusedException("case.archived", "这件事已经归档。有新的情况，请作为新问题反映。");
        Record(new WordsAdded(words, files), stamp);
    }

    /// <summary>看补充: the person sees that somebody has read what they added.</summary>
    /// <param name="seen">The version that was read: what came after it has not been.</param>
    public void ReadWords(int seen, Stamp stamp)
    {
        MustBeAlive();
        if (NewWordsIn is null)
            throw new RefusedException("case.no-new-words", "补充都已经看过，可以接着办。");
        if (NewWordsIn > seen)
            throw new RefusedException("case.newer-words", "来访人刚才又作了补充，请看过以后再点。");
        Record(new WordsRead(), stamp);
    }

    /// <summary>受理: the office takes the problem on, and the person has been told so.</summary>
    public void Accept(CaseAccepted accepted, Stamp stamp)
    {
        MustAllow(CaseStep.Accept);
        MustReach(accepted.Told);
        Record(accepted, stamp);
    }

    /// <summary>现场答复: what can be answered at once needs no order.</summary>
    public void Answer(Classification what, CaseAnswered answered, Stamp stamp)
    {
        MustReach(answered.Told);
        if (answered.How.Result is not (ResultType.Solved or ResultType.PartlySolved or ResultType.Explained))
            throw new RefusedException("answer.result", "现场答复的结果只能是解决、部分解决或解释说明。");
        answered.How.MustBeSound(stamp);
        Leave(what, answered, stamp);
    }

    /// <summary>引导告知: never without channel, basis and time limit, which the form of the sheet assures.</summary>
    public void Guide(Classification what, CaseGuided guided, Stamp stamp)
    {
        MustReach(guided.Told);
        Leave(what, guided, stamp);
    }

    /// <summary>移交: emergencies at once, discipline and petitions with a receipt.</summary>
    public void HandOver(Classification what, CaseHandedOver handedOver, Stamp stamp)
    {
        if (Secrecy.WhistleBlowing && handedOver.To is HandOverTo.Petition)
            throw new RefusedException("hand-over.whistle-blowing", "检举控告应移交纪检监察机关。");
        MustReach(handedOver.Told);
        Leave(what, handedOver, stamp);
    }

    /// <summary>沟通研判: lead, co-handlers, limit and its basis, before anything is sent to anybody.</summary>
    public void Assess(CaseAssessed assessed, Stamp stamp)
    {
        MustAllow(CaseStep.Assess);
        assessed.Assessment.MustBeSound(Secrecy.ReportedUnit, stamp);
        if (HasContact && assessed.Assessment.FirstContact is null)
            throw new RefusedException("assess.first-contact", "请先联系来访人，并记下联系情况。");
        Record(assessed, stamp);
    }

    /// <summary>业务办结: the lead's answer, approved by the head of its unit; co-handlers have spoken.</summary>
    public void Complete(CaseCompleted completed, Stamp stamp)
    {
        MustBeIn(CaseStep.Coordinate);
        MustNotBePaused();
        if (OpenLead?.Id != completed.Order)
            throw new RefusedException("complete.lead", "只有主办单位的答复才能办结。");
        if (Orders.FirstOrDefault(order => order is { Open: true, Role: OrderRole.CoHandler }) is not null)
            throw new RefusedException(
                "complete.co-handlers",
                "还有协办单位没有回复意见，等它回复后再审批；等不到的，请联络室收回协办单。"
            );
        completed.How.MustBeSound(stamp);
        Record(completed, stamp);
    }

    /// <summary>审核: by somebody who did not handle it. Reasonableness is fixed now, before any rating is known.</summary>
    public void Review(CaseReviewed reviewed, Stamp stamp)
    {
        MustReview(stamp);
        MustReach(reviewed.Told);
        Record(reviewed, stamp);
    }

    /// <summary>审核退回: the answer does not stand; the lead goes on, or a unit is looked for where there was none.</summary>
    public void SendBack(CaseSentBack sentBack, Stamp stamp)
    {
        MustReview(stamp);
        MustBeOurs();
        Record(sentBack, stamp);
    }

    /// <summary>服务评价: solved first, then satisfied, once per service (domain.md §1.3).</summary>
    public void Evaluate(CaseEvaluated evaluated, Stamp stamp)
    {
        MustAwaitJudgement();
        Record(evaluated, stamp);
    }

    /// <summary>差评核实: somebody has to look into a bad rating before the case may be filed (domain.md §1.14).</summary>
    public void StartCheck(Deadline due, Stamp stamp)
    {
        MustBeIn(CaseStep.Evaluate);
        if (MayBeRedone)
            Record(new CheckStarted(due), stamp);
    }

    /// <summary>联系不上: three attempts at different hours before silence may stand (domain.md §1.15 step 6).</summary>
    public void NotReached(SealedText? note, Stamp stamp)
    {
        MustBeIn(CaseStep.Evaluate);
        if (!HasContact)
            throw new RefusedException("case.no-contact", "来访人没有留联系方式，不能回访，只能等待评价。");
        if (Attempts is [.., var last] && stamp.At - last < TimeSpan.FromHours(2))
            throw new RefusedException("attempt.too-soon", "请换一个时段再联系，两次回访至少相隔两小时。");
        Record(new PersonNotReached(note), stamp);
    }

    /// <summary>重办: when it is not solved or badly rated, twice at most; after that a panel looks at it.</summary>
    public void Redo(CaseRedone redone, Stamp stamp)
    {
        MustBeIn(CaseStep.Evaluate);
        if (Evaluated is not { IsUnsettled: true })
            throw new RefusedException("redo.settled", "来访人没有评价为未解决或不满意，不用重办，请归档。");
        MustBeOurs();
        if (Redos >= RedosAtMost)
            throw new RefusedException("redo.twice", "已经重办两次，请提交评估。");
        Record(redone, stamp);
    }

    /// <summary>评估: the panel's opinion closes what two redos could not settle.</summary>
    public void Decide(SealedText opinion, Stamp stamp)
    {
        MustBeIn(CaseStep.Evaluate);
        if (Redos < RedosAtMost || Evaluated is not { IsUnsettled: true })
            throw new RefusedException("panel.early", "重办两次后仍不满意的，才提交评估。");
        Record(new PanelDecided(opinion), stamp);
    }

    /// <summary>整理归档: judged, or waited for in vain, or withdrawn. The number is given now.</summary>
    public void Archive(CaseArchived archived, Stamp stamp)
    {
        MustAllow(CaseStep.Archive);
        MustHaveReadAll();
        if (Step is CaseStep.Complete && !IsWithdrawn)
            throw new RefusedException("archive.unjudged", "还没有请来访人评价，不能归档。请先审核，再请来访人评价。");
        if (Step is CaseStep.Evaluate)
            MustBeJudged(stamp);
        if (archived.Missing is null && Papers.Of(this).FirstOrDefault(paper => !paper.IsThere) is { } missing)
            throw new RefusedException("archive.missing", "还缺“{0}”。请补齐，或写明缺件原因。", missing.Name);
        Record(archived, stamp);
    }

    /// <summary>撤回: the person's right until it is completed.</summary>
    public void Withdraw(SealedText reason, Stamp stamp)
    {
        MustBeAlive();
        if (Step > CaseStep.Coordinate)
            throw new RefusedException("withdraw.late", "这件事已经办结，不能撤回。有不同意见，请在评价时告诉我们。");
        Record(new CaseWithdrawn(reason), stamp);
    }

    /// <summary>更正: what was written down wrong, with its trace; the words themselves are never corrected.</summary>
    public void Correct(CaseCorrected corrected, Stamp stamp)
    {
        MustBeAlive();
        if (Step is CaseStep.Archive)
            throw new RefusedException("case.archived-fixed", "已经归档的件不能更正。有新的情况，请作为新问题登记。");
        if (corrected is { Room: null, Subject: null, Phone: null })
            throw new RefusedException("correct.nothing", "请填写要更正的内容。");
        if (corrected.Phone is not null && Secrecy.Anonymous)
            throw new RefusedException("case.anonymous", "匿名反映不能填写姓名和电话。");
        Record(corrected, stamp);
    }

    /// <summary>误登作废: only before anybody has begun to work on it.</summary>
    public void Void(SealedText reason, Stamp stamp)
    {
        MustBeAlive();
        if (Step > CaseStep.Accept)
            throw new RefusedException("void.late", "已经研判派单的件不能作废，可以由来访人撤回。");
        MustHaveReadAll();
        Record(new CaseVoided(reason), stamp);
    }

    /// <summary>重新发放查询码: to the person, whom the clerk has made sure of; the old code opens nothing any more.</summary>
    public void ReissueCode(SealedText reason, Stamp stamp)
    {
        MustBeAlive();
        Record(new CodeReissued(reason), stamp);
    }

    /// <summary>Somebody sees a name or number in full; the reason stays.</summary>
    public void Unmask(SealedText reason, Stamp stamp)
    {
        MustBeAlive();
        Record(new ContactUnmasked(reason), stamp);
    }

    protected override IFact? Tell(CaseEvent happened, Stamp stamp) => CaseFacts.Of(this, happened, stamp);
}
