using LianXin.Contracts.Casework;
using LianXin.Kernel;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;

namespace LianXin.Casework;

/// <summary>协调办理: what may be done while units are at work, from the first order to the answer.</summary>
internal sealed partial class Case
{
    /// <summary>协调办理: orders go to the units of the assessment, or of the conference that replaced it.</summary>
    /// <param name="sent">One order per unit still to be addressed, exactly one of them leading.</param>
    /// <param name="units">What each addressed unit is.</param>
    public void Dispatch(IReadOnlyList<OrderRef> sent, IReadOnlyDictionary<string, Addressee> units, Stamp stamp)
    {
        MustBeAlive();
        if (Step is not CaseStep.Coordinate)
            MustBeIn(CaseStep.Assess);
        MustNotBePaused();
        if (MustConfer)
            throw new RefusedException("dispatch.confer", "已有两次退单，请先提请会商，再派单。");
        foreach (var order in sent)
            MustMayReceive(order, units[order.Unit]);
        var open = Orders.Concat(sent).Where(order => order.Open).ToArray();
        if (open.DistinctBy(order => order.Unit).Count() < open.Length)
            throw new RefusedException("dispatch.twice", "有单位已经在办。请不要再派一张单给它，要改派的先收回。");
        if (open.Count(order => order.Role is OrderRole.Lead) != 1)
            throw new RefusedException(
                "dispatch.lead",
                "同一时间要有一个主办单位，也只能有一个。要换主办，请先收回主办单。"
            );
        Record(new CaseDispatched(sent), stamp);
    }

    /// <summary>退单: the office agrees that the order is not that unit's; the matter waits for another.</summary>
    public void TakeBack(string order, Stamp stamp)
    {
        MustBeIn(CaseStep.Coordinate);
        Record(new OrderTakenBack(order), stamp);
    }

    /// <summary>A co-handler's opinion is in; nothing moves.</summary>
    public void HearAnswer(string order, Stamp stamp)
    {
        MustBeIn(CaseStep.Coordinate);
        Record(new OrderAnswered(order), stamp);
    }

    /// <summary>收回: the order itself keeps why.</summary>
    public void CallBack(string order, Stamp stamp)
    {
        MustBeIn(CaseStep.Coordinate);
        Record(new OrderCalledBack(order), stamp);
    }

    /// <summary>会商: may always decide who leads, and must after two returns.</summary>
    public void Confer(CaseConferred conferred, Stamp stamp)
    {
        MustBeIn(CaseStep.Coordinate);
        if (OpenLead is not null)
            throw new RefusedException("confer.led", "主办单位正在办理。要改由别的单位主办，请先收回主办单。");
        Assessment.MustBeApart(conferred.Lead, conferred.CoHandlers, Secrecy.ReportedUnit);
        Record(conferred, stamp);
    }

    /// <summary>暂停: only for a reason of the closed list, and the person has been told (domain.md §1.11.3).</summary>
    public void Pause(CasePaused paused, Stamp stamp)
    {
        MustBeIn(CaseStep.Coordinate);
        MustNotBePaused();
        MustReach(paused.Told);
        if (paused.Until > stamp.At.OfficeDay.AddYears(1))
            throw new RefusedException("pause.long", "一次最多暂停一年。到时还要等的，再暂停一次。");
        Record(paused, stamp);
    }

    /// <summary>恢复: by hand, or by itself on the expected day.</summary>
    public void Resume(Deadline due, Stamp stamp)
    {
        MustBeIn(CaseStep.Coordinate);
        if (Paused is null)
            throw new RefusedException("case.not-paused", "这件事没有暂停，可以接着办。");
        Record(new CaseResumed(due), stamp);
    }

    /// <summary>延期: once; that it comes before the due date the deadline itself assures. The person has been told.</summary>
    public void Extend(CaseExtended extended, Stamp stamp)
    {
        MustBeIn(CaseStep.Coordinate);
        if (Extended)
            throw new RefusedException("case.extended", "已经延期过一次，不能再延。确需等待的，可以暂停。");
        if (extended.Approver == stamp.By.Id)
            throw new RefusedException("extend.own", "延期要由别人批准，请选择批准人。");
        MustReach(extended.Told);
        Record(extended, stamp);
    }
}
