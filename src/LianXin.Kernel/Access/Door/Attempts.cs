using System.Security.Cryptography;
using System.Text;
using LianXin.Kernel.Data;

namespace LianXin.Kernel.Access.Door;

/// <summary>
/// How often a wrong password was tried, and until when nobody is heard. Names that no account has are counted as well,
/// so that a lock tells nobody which names exist.
/// </summary>
public sealed class Attempts : IOfOffice
{
    public required string Office { get; init; }

    /// <summary>An account's number, or one of 4096 doors that all unknown names share: what was typed is not kept.</summary>
    public required string Door { get; init; }

    public int Failures { get; private set; }
    public DateTimeOffset? LockedUntil { get; private set; }

    internal static string DoorOf(string? account, string typed) =>
        account ?? $"?{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(typed)))[..3]}";

    internal TimeSpan? LockedFor(DateTimeOffset now) => LockedUntil > now ? LockedUntil - now : null;

    /// <returns>How long the door is locked from now on; nothing while it is not.</returns>
    internal TimeSpan? Fail(DateTimeOffset now, AccessOptions options)
    {
        if (++Failures < options.FailuresUntilLocked)
            return null;
        (Failures, LockedUntil) = (0, now.AddMinutes(options.LockMinutes));
        return LockedFor(now);
    }

    internal void Clear() => (Failures, LockedUntil) = (0, null);
}
