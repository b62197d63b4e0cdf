namespace LianXin.Contracts.Hall;

/// <summary>四室合一: the four doors to one ledger.</summary>
public enum RoomKind
{
    /// <summary>“两代表一委员”之家联络室</summary>
    Liaison = 1,

    /// <summary>接诉即办室</summary>
    PromptAction,

    /// <summary>办不成事反映室</summary>
    BlockedMatter,

    /// <summary>政策咨询解答室</summary>
    PolicyAdvice,
}

/// <summary>What other modules need to know of a room.</summary>
public sealed record RoomCard(string Code, RoomKind Kind, string Name, string Place, string Phone, string Hours);

public interface IRooms
{
    /// <summary>The rooms of the viewer's office that are in use, in the order of their doors.</summary>
    Task<IReadOnlyList<RoomCard>> InUse(CancellationToken ct);

    /// <summary>Those out of use too: old cases still name them.</summary>
    Task<IReadOnlyList<RoomCard>> OnRecord(CancellationToken ct);
}
