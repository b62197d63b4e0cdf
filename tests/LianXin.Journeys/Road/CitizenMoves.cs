namespace LianXin.Journeys.Road;

/// <summary>What a citizen does, on the pages open to everybody.</summary>
internal static class CitizenMoves
{
    extension(Seat citizen)
    {
        /// <summary>Files a problem from the home page; the receipt shows the number and the code.</summary>
        public async Task<(string Number, string Code)> Report(string words)
        {
            await citizen.Open("/");
            await citizen.Follow("我要反映");
            await citizen.Arrives("/report");
            await citizen.FillReport(words);
            await citizen.Press("提交，拿查询码");
            return await citizen.Receipt();
        }

        public async Task FillReport(string words)
        {
            await citizen.Choose("是什么事？", "有难处要解决");
            await citizen.Write("说说情况", words);
            await citizen.Write("怎么称呼您", "李女士");
            await citizen.Write("手机号", "13800000056");
        }

        public async Task<(string Number, string Code)> Receipt()
        {
            await citizen.Reads("已收到，谢谢您说出来");
            return (
                (await citizen.Page.Locator(".slip-no").InnerTextAsync()).Trim(),
                (await citizen.Page.Locator(".big-code").InnerTextAsync()).Trim()
            );
        }

        public async Task Track(string number, string code)
        {
            await citizen.Open("/");
            await citizen.Follow("查进度");
            await citizen.Write("编号", number);
            await citizen.Write("查询码", code);
            await citizen.Press("看进度");
            await citizen.Arrives($"/track/{number}");
        }

        public async Task Evaluate(string solved, string grade)
        {
            await citizen.Follow("去评价");
            await citizen.Choose("问题解决了吗？", solved);
            await citizen.Choose("对办理过程满意吗？", grade);
            await citizen.Press("提交评价");
        }

        public async Task Withdraw(string reason)
        {
            await citizen.Follow("撤回这件事");
            await citizen.Write("为什么撤回", reason);
            await citizen.Press("撤回，不再办理");
        }
    }
}
