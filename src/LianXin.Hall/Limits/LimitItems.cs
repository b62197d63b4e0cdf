using System.Text.Json;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Hall.Limits;

internal static class LimitItems
{
    extension(LimitItem item)
    {
        /// <summary>In addresses and editions: first-contact.</summary>
        public string Code => JsonNamingPolicy.KebabCaseLower.ConvertName(item.ToString());

        public string Name =>
            item switch
            {
                LimitItem.Acceptance => "综合受理",
                LimitItem.FirstContact => "首次联系来访人",
                LimitItem.SignIn => "单位签收",
                LimitItem.Return => "退单",
                LimitItem.Ordinary => "一般事项办理",
                LimitItem.OrdinaryExtension => "一般事项延期",
                LimitItem.Complex => "复杂事项办理",
                LimitItem.Utilities => "水电气热等公用事业",
                LimitItem.Danger => "危及生命财产安全",
                LimitItem.Inquiry => "咨询答复",
                LimitItem.BlockedMatterPolicy => "办不成事（政策原因）",
                LimitItem.Review => "办结审核",
                LimitItem.BadRatingCheck => "差评核实",
                LimitItem.FollowUp => "办结后回访",
                LimitItem.Redo => "重办",
                LimitItem.Evaluation => "等候评价",
            };
    }

    /// <param name="code">As it stands in an address.</param>
    public static LimitItem Find(string code) =>
        Enum.GetValues<LimitItem>().Cast<LimitItem?>().FirstOrDefault(item => item!.Value.Code == code)
        ?? throw new NotOnRecordException("没有叫 {0} 的时限。", code);
}
