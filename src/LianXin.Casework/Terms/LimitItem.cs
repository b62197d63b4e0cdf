using LianXin.Contracts.Hall;

namespace LianXin.Casework;

internal static class LimitItemNames
{
    /// <summary>Those within which a case is worked on: the choice at 沟通研判. The others start by themselves.</summary>
    public static IReadOnlyList<LimitItem> ToWorkWithin { get; } =
    [
        LimitItem.Ordinary,
        LimitItem.Complex,
        LimitItem.Inquiry,
        LimitItem.BlockedMatterPolicy,
        LimitItem.Utilities,
        LimitItem.Danger,
    ];

    extension(LimitItem item)
    {
        /// <summary>Of <see cref="ToWorkWithin"/> only.</summary>
        public string Name =>
            item switch
            {
                LimitItem.Ordinary => "一般事项",
                LimitItem.Complex => "复杂事项",
                LimitItem.Inquiry => "咨询",
                LimitItem.BlockedMatterPolicy => "办不成事（政策类）",
                LimitItem.Utilities => "水电气热",
                LimitItem.Danger => "危及人身财产",
                _ => throw new ArgumentOutOfRangeException(nameof(item), item, "No limit to work within."),
            };
    }
}
