using LianXin.Contracts.Casework;
using LianXin.Contracts.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Journal;

namespace LianXin.Casework;

/// <summary>The conditions that more than one action of a case asks for.</summary>
internal sealed partial class Case
{
    /// <summary>Somebody moved the case on since a form was filled in over this version. Added words move nothing.</summary>
    public bool HasMovedSince(int seenVersion) => seenVersion < MovedIn;

    /// <summary>What stops, moves or restarts the clock of 协调办理 asks this before it looks at the clock.</summary>
    public void MustBeWithUnits() => MustBeIn(CaseStep.Coordinate);

    /// <summary>Answered, guided and handed over leave from 综合受理; whoever decides at once passes through it.</summary>
    private void Leave(Classification what, CaseEvent outcome, Stamp stamp)
    {
        MustBeAlive();
        if (Step is not CaseStep.Register)
            MustBeIn(CaseStep.Accept);
        Record(new CaseClassified(what), stamp);
        Record(outcome, stamp);
    }

    /// <summary>Refuses to ask for a judgement before the answer was agreed to, and twice (domain.md §1.15 step 6).</summary>
    public void MustAwaitJudgement()
    {
        MustBeIn(CaseStep.Evaluate);
        if (Evaluated is not null)
            throw new RefusedException(
                "case.evaluated",
                "这件事已经评价过了，每次服务只评一次。还有话要说，可以补充情况。"
            );
    }

    private void MustReview(Stamp stamp)
    {
        MustBeIn(CaseStep.Complete);
        if (IsWithdrawn)
            throw new RefusedException("review.withdrawn", "来访人已经撤回，请直接归档。");
        if (Handlers.Contains(stamp.By.Id))
            throw new RefusedException("review.own", "办理人不能审核自己办的件，请换一位审核。");
    }

    private void MustBeOurs()
    {
        if (IsElsewhere)
            throw new RefusedException(
                "case.elsewhere",
                "这件事已经引导或移交给别的机关，不能由本室重办。请按评价归档。"
            );
    }

    private void MustBeJudged(Stamp stamp)
    {
        if (Evaluated is { IsUnsettled: true } && Redos >= RedosAtMost && !PanelHeard)
            throw new RefusedException("archive.panel", "重办两次后仍不满意，请先提交评估。");
        if (MayBeRedone && stamp.At < Due?.Due)
            throw new RefusedException(
                "archive.unchecked",
                "来访人评价为未解决或不满意，还在核实期内。请先核实，该重办的重新办理；期满才能归档。"
            );
        if (Evaluated is not null)
            return;
        if (HasContact && Attempts.Count < AttemptsBeforeUnrated)
            throw new RefusedException("archive.unreached", "还没有评价。请在不同时段回访，三次联系不上才能归档。");
        if (stamp.At < Due!.Due)
            throw new RefusedException("archive.waiting", "还在等待评价，期满后才能归档。");
    }

    /// <summary>Refuses to tell a unit who reports where the person asked for that (domain.md Part 4 no. 6).</summary>
    public void MustBeKnownToUnits()
    {
        if (Secrecy.KeptFromUnits)
            throw new RefusedException("case.kept-from-units", "来访人要求对承办单位保密。需要联系时，请找联络室。");
    }

    private void MustMayReceive(OrderRef order, Addressee unit)
    {
        if (order.Unit == Secrecy.ReportedUnit)
            throw new RefusedException("assess.reported-unit", "检举控告件不能交给被反映的单位。");
        if (order.Role is OrderRole.Lead && Conferred && Step is CaseStep.Coordinate && order.Unit != Lead)
            throw new RefusedException("dispatch.conferred", "会商已经定了由哪个单位主办，请派给它。");
        if (unit is { Kind: UnitKind.Township, IsListed: false })
            throw new RefusedException(
                "dispatch.township",
                "苏木乡镇、街道只办履职事项清单里的事。派单目录里没有这一项，请派给主管部门。"
            );
        if (!unit.Kind.TakesOrders)
            throw new RefusedException(
                "dispatch.not-ordinary",
                "对法院、检察院、党委部门和人大、政协机关不能发转办单、交办单，请改用引导告知。"
            );
    }

    private void MustReach(ToldBy told)
    {
        if (told is not (ToldBy.InPerson or ToldBy.ProgressPage) && !HasContact)
            throw new RefusedException("case.no-contact", "来访人没有留联系方式，只能当面告知，或在查进度里看。");
        if (told is ToldBy.ProgressPage && HasContact)
            throw new RefusedException("case.has-contact", "来访人留了联系方式，请当面、打电话、发短信或书面告知。");
    }

    private void MustAllow(CaseStep next)
    {
        MustBeAlive();
        if (!Step.Next.Contains(next))
            throw new RefusedException(
                "case.step",
                "案件正处于“{0}”环节，不能转入“{1}”。现在要做的是：{2}。",
                Step.Name,
                next.Name,
                this.Instead
            );
    }

    private void MustBeIn(CaseStep step)
    {
        MustBeAlive();
        if (Step != step)
            throw new RefusedException(
                "case.not-in-step",
                "案件正处于“{0}”环节，“{1}”环节才能这样办。现在要做的是：{2}。",
                Step.Name,
                step.Name,
                this.Instead
            );
    }

    /// <summary>While the clock stands nobody is sent anywhere and nobody answers.</summary>
    public void MustNotBePaused()
    {
        if (Paused is not null)
            throw new RefusedException("case.paused", "这件事正在暂停，请等联络室恢复办理。");
    }

    /// <summary>Nothing is put away that nobody has read.</summary>
    private void MustHaveReadAll()
    {
        if (NewWordsIn is not null)
            throw new RefusedException("case.unread-words", "来访人的补充还没有看，请先看补充。");
    }

    private void MustBeAlive()
    {
        if (IsVoid)
            throw new RefusedException("case.void", "这件事已经作废，不能再办理。要办的，请重新登记。");
        if (Version == 0)
            throw new RefusedException("case.unregistered", "这件事还没有登记，请先登记。");
    }
}
