using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>Who a party is in the matter: the one who reports it or the one it concerns (代为反映).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<PartyRole>))]
public enum PartyRole
{
    [JsonStringEnumMemberName("reporter")]
    Reporter = 1,

    [JsonStringEnumMemberName("concerned")]
    Concerned,
}

internal static class PartyRoleNames
{
    extension(PartyRole partyRole)
    {
        public string Name =>
            partyRole switch
            {
                PartyRole.Reporter => "反映人",
                PartyRole.Concerned => "当事人",
            };
    }
}
