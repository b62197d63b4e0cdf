namespace LianXin.Journeys.Road;

/// <summary>What the office does with a case, each from the buttons of its file.</summary>
internal static class DeskMoves
{
    extension(Seat officer)
    {
        /// <summary>Opens the file and presses what is to be done.</summary>
        public async Task Begin(string number, string action)
        {
            await officer.Open($"/desk/cases/{number}");
            await officer.Follow(action);
        }

        /// <summary>Back at the file, as after every step.</summary>
        public async Task Done(string number, string button)
        {
            await officer.Press(button);
            await officer.Arrives($"/desk/cases/{number}");
        }

        public async Task Accept(string number)
        {
            await officer.Begin(number, "受理");
            await officer.Classify();
            await officer.Write("受理意见", "属实，予以受理。");
            await officer.Choose("告知来访人的方式", "短信");
            await officer.Done(number, "受理，告知来访人");
        }

        public async Task Classify()
        {
            await officer.Select("诉求类别", "求助");
            await officer.Select("主题", "住房城建 · 供热");
            await officer.Write("标题", "小区供暖不热");
            await officer.Write("摘要", "三单元暖气停了两周，请求修复。");
        }

        public async Task Assess(string number, UnitName lead)
        {
            await officer.Begin(number, "沟通研判");
            await officer.Write("先行联系", "上午九点半电话联系，情况属实。");
            await officer.Choose("难易程度", "一般");
            await officer.Select("主办单位", lead.Name);
            await officer.Choose("办理时限", "一般事项：5 个工作日");
            await officer.Write("时限依据", "本室规定：一般事项五个工作日。");
            await officer.Write("拟办意见", "请住建局修复并答复。");
            await officer.Tick("我和这件事没有利害关系");
            await officer.Done(number, "保存研判");
        }

        public async Task Dispatch(string number)
        {
            await officer.Begin(number, "派单");
            await officer.Choose("用哪种单", "交办");
            await officer.Done(number, "发出派单");
        }

        public async Task Review(string number)
        {
            await officer.Begin(number, "审核");
            await officer.Choose("诉求合理性", "合理");
            await officer.Choose("告知来访人的方式", "短信");
            await officer.Done(number, "同意办结，请来访人评价");
        }

        public async Task Archive(string number)
        {
            await officer.Begin(number, "归档");
            await officer.Choose("保管期限", "30 年");
            await officer.Write("题名", "丰镇市联络总站关于某小区供暖问题的办理材料");
            await officer.Write("页数", "6");
            await officer.Write("缺件说明", "其余材料随后补齐。");
            await officer.Done(number, "归档，给档号");
        }

        /// <summary>From the receipt to the unit.</summary>
        public async Task Send(string number, UnitName lead)
        {
            await officer.Accept(number);
            await officer.Assess(number, lead);
            await officer.Dispatch(number);
        }

        public async Task SendTo(string number, UnitName lead)
        {
            await officer.Begin(number, "另派单位");
            await officer.Choose("用哪种单", "交办");
            await officer.Select("主办单位", lead.Name);
            await officer.Done(number, "发出派单");
        }

        public async Task AgreeToReturn(string number)
        {
            await officer.Begin(number, "审核退单");
            await officer.Choose("是否同意退单", "同意退单");
            await officer.Write("理由", "确实不在职责之内。");
            await officer.Done(number, "保存决定");
        }

        public async Task Confer(string number, UnitName lead)
        {
            await officer.Begin(number, "提请会商");
            await officer.Select("主办单位", lead.Name);
            await officer.Write("会商纪要", "两家单位到场，按先行处置原则由后一家主办。");
            await officer.Done(number, "保存会商决定");
        }

        public async Task Redo(string number, string reason)
        {
            await officer.Begin(number, "重新办理");
            await officer.Write("重办要求", reason);
            await officer.Done(number, "要求重新办理");
        }

        public async Task Guide(string number)
        {
            await officer.Begin(number, "引导告知");
            await officer.Classify();
            await officer.Write("请到哪里", "劳动人事争议仲裁院，政务大厅二楼，工作日 9:00–17:00。");
            await officer.Write("法律依据", "《劳动争议调解仲裁法》第二十七条");
            await officer.Write("期限提醒", "从知道权利被侵害那天起一年之内。");
            await officer.Choose("告知来访人的方式", "当面");
            await officer.Press("打印引导告知书");
            await officer.Arrives($"/desk/cases/{number}/print/guidance");
            await officer.Reads("来访人签收");
            await officer.Follow("回案件");
        }

        public async Task Answer(string number, string words)
        {
            await officer.Begin(number, "现场答复");
            await officer.Classify();
            await officer.Select("结果类型", "解决");
            await officer.Write("答复", words);
            await officer.Write("依据", "高龄津贴发放办法第四条");
            await officer.Choose("告知来访人的方式", "电话");
            await officer.Done(number, "保存答复，送审核");
        }

        public async Task HandOver(string number, string receipt)
        {
            await officer.Begin(number, "移交");
            await officer.Classify();
            await officer.Choose("移交给谁", "信访");
            await officer.Write("回执", receipt);
            await officer.Choose("告知来访人的方式", "电话");
            await officer.Done(number, "移交，留下回执");
        }

        public async Task Correct(string number, string subject, string reason)
        {
            await officer.Begin(number, "更正");
            await officer.Select("主题", subject);
            await officer.Write("更正理由", reason);
            await officer.Done(number, "保存更正");
        }
    }
}
