using System.Text.Json.Serialization;

namespace LianXin.Representatives;

/// <summary>两代表一委员.</summary>
[JsonConverter(typeof(JsonStringEnumConverter<IdentityKind>))]
internal enum IdentityKind
{
    [JsonStringEnumMemberName("party-delegate")]
    PartyDelegate = 1,

    [JsonStringEnumMemberName("deputy")]
    Deputy,

    [JsonStringEnumMemberName("member")]
    Member,
}

internal static class IdentityKindNames
{
    extension(IdentityKind kind)
    {
        public string Name =>
            kind switch
            {
                IdentityKind.PartyDelegate => "党代表",
                IdentityKind.Deputy => "人大代表",
                IdentityKind.Member => "政协委员",
            };
    }
}
