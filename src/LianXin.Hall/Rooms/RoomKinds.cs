using LianXin.Contracts.Hall;

namespace LianXin.Hall.Rooms;

internal static class RoomKinds
{
    extension(RoomKind kind)
    {
        public string Name =>
            kind switch
            {
                RoomKind.Liaison => "“两代表一委员”之家联络室",
                RoomKind.PromptAction => "接诉即办室",
                RoomKind.BlockedMatter => "办不成事反映室",
                RoomKind.PolicyAdvice => "政策咨询解答室",
            };

        /// <summary>What happened to the person who should knock here, in their own words.</summary>
        public string ForWhom =>
            kind switch
            {
                RoomKind.Liaison => "想找代表委员说说，或者有意见建议",
                RoomKind.PromptAction => "有难处要解决",
                RoomKind.BlockedMatter => "办事没办成",
                RoomKind.PolicyAdvice => "想弄懂政策",
            };
    }
}
