using System.Text.Json.Serialization;
using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>引导告知: where the person can really be helped. "Not accepted" is a service, not a rejection (Part 4 no. 5).</summary>
/// <param name="Channel">The body, its address, phone and hours.</param>
/// <param name="Basis">The law by which it belongs there.</param>
/// <param name="Reminder">The time limit the person must not miss.</param>
/// <param name="Bring">What to bring.</param>
/// <param name="WeCan">What this room can do: copy, fill in, accompany, interpret.</param>
/// <param name="Witness">Who saw that the person would not sign; null when the sheet was signed for.</param>
internal sealed record Guidance(
    SealedText Channel,
    SealedText Basis,
    SealedText Reminder,
    SealedText? Bring,
    SealedText? WeCan,
    SealedText? Witness
)
{
    /// <summary>How the person was told; the event says it beside the sheet, the case with it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ToldBy? Told { get; init; }

    /// <summary>签收: only who stood at the desk can have signed, and a witness is named when they would not.</summary>
    [JsonIgnore]
    public bool IsSignedFor => Told is ToldBy.InPerson && Witness is null;

    public IEnumerable<SealedText> Texts() =>
        new[] { Channel, Basis, Reminder, Bring, WeCan, Witness }.OfType<SealedText>();
}
