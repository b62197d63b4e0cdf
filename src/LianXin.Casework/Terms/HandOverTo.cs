using System.Text.Json.Serialization;

namespace LianXin.Casework;

/// <summary>移交: whom a matter is handed to with a receipt (domain.md §1.1 H11).</summary>
[JsonConverter(typeof(JsonStringEnumConverter<HandOverTo>))]
public enum HandOverTo
{
    [JsonStringEnumMemberName("emergency")]
    Emergency = 1,

    [JsonStringEnumMemberName("discipline")]
    Discipline,

    [JsonStringEnumMemberName("petition")]
    Petition,
}

internal static class HandOverToNames
{
    extension(HandOverTo handOverTo)
    {
        public string Name =>
            handOverTo switch
            {
                HandOverTo.Emergency => "紧急（110/119/120/122）",
                HandOverTo.Discipline => "纪检监察",
                HandOverTo.Petition => "信访",
            };
    }
}
