using LianXin.Contracts.Casework;

namespace LianXin.Casework;

/// <summary>What a case or an order waits for: every no says it too, in the words of the buttons.</summary>
internal static class CaseInstead
{
    extension(Case @case)
    {
        public string Instead =>
            @case.Awaits switch
            {
                Awaited.Acceptance => "受理、现场答复、引导告知或移交",
                Awaited.Assessment => "沟通研判、现场答复、引导告知或移交",
                Awaited.Dispatch => @case.Orders.Count > 0 ? "另派单位" : "派单",
                Awaited.Conference => "提请会商",
                Awaited.EndOfPause => "恢复办理",
                Awaited.Review => "审核",
                Awaited.Judgement => "回访评价",
                Awaited.Redo => "核实差评，重新办理",
                Awaited.Panel => "评估",
                Awaited.Filing => "归档",
                null => "有新情况的，作为新问题登记",
                Awaited.Unit or Awaited.Return or Awaited.LateUnit or Awaited.Reading => "等主办单位答复",
            };

        /// <summary>What the limit that runs now is for.</summary>
        public string RunsUntil =>
            @case.Step switch
            {
                CaseStep.Register => "受理",
                CaseStep.Accept or CaseStep.Assess or CaseStep.Coordinate => "办结",
                CaseStep.Complete => "审核",
                CaseStep.Evaluate when @case.Evaluated is not null => "核实差评",
                CaseStep.Evaluate or CaseStep.Archive => "评价",
            };
    }

    extension(Order order)
    {
        public string Awaits =>
            order switch
            {
                { IsOpen: true, Due.Paused: not null } => "这件事正在暂停，恢复以后再答复",
                { Standing: OrderStanding.Sent, Designated: true } => "签收。这张单已经指定由贵单位办理，不能再退",
                _ => order.Standing.Awaits,
            };
    }

    extension(OrderStanding standing)
    {
        public string Awaits =>
            standing switch
            {
                OrderStanding.Sent => "签收；不归本单位办的，申请退单",
                OrderStanding.SignedIn => "首次联系、写办理记录，办好后答复或提交协办意见",
                OrderStanding.ReturnAsked => "等联络组长审核退单",
                OrderStanding.Replied => "单位负责人审批答复，或退回修改",
                OrderStanding.Settled => "已经答复，不用再办",
                OrderStanding.Returned or OrderStanding.Recalled => "不用再办；要再办的，由联络室另派单位",
            };
    }
}
