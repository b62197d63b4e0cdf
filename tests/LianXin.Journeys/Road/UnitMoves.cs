namespace LianXin.Journeys.Road;

/// <summary>What a unit does with the order it was sent, from its own list.</summary>
internal static class UnitMoves
{
    extension(Seat unit)
    {
        /// <summary>Opens the newest order from the list the sign-in leads to.</summary>
        public async Task SignInOrder()
        {
            await unit.OpenOrder();
            await unit.Follow("签收");
            await unit.Press("签收");
            await unit.Reads("办理中");
        }

        public async Task OpenOrder()
        {
            await unit.Open("/unit/orders");
            await unit.Page.Locator("a.ti").First.ClickAsync();
        }

        public async Task EnterProcess(string words)
        {
            await unit.Follow("写办理记录");
            await unit.Write("办理情况", words);
            await unit.Press("记下办理情况");
            await unit.Reads(words);
        }

        public async Task Reply(string words)
        {
            await unit.Follow("办结答复");
            await unit.Select("结果类型", "解决");
            await unit.Write("给来访人的答复", words);
            await unit.Write("依据", "《城市供热条例》第三条");
            await unit.Press("送单位负责人审批");
            await unit.Reads("待单位审批");
        }

        public async Task ApproveReply()
        {
            await unit.OpenOrder();
            await unit.Follow("审批答复");
            await unit.Press("同意，报联络室审核");
            await unit.Reads("已答复");
        }

        public async Task Return(string reason)
        {
            await unit.OpenOrder();
            await unit.Follow("申请退单");
            await unit.Write("退单理由", reason);
            await unit.Press("申请退单");
            await unit.Reads("申请退单");
        }
    }
}
