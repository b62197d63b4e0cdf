using System.Security.Cryptography;
using LianXin.Kernel.Journal;

namespace LianXin.Kernel.Vault;

/// <summary>
/// What the journal may hold of a text or an attachment: proof of what it said for whoever has r, nothing for anybody
/// else. r lies inside the ciphertext and dies with the key.
/// </summary>
internal static class Commitment
{
    public const int RandomSize = 32;

    public static byte[] Random() => RandomNumberGenerator.GetBytes(RandomSize);

    public static string To(string field, byte[] r, byte[] plain)
    {
        using var hash = Begin(field, r);
        hash.AppendData(plain);
        return End(hash);
    }

    /// <summary>For what is too long to hold at once: append all of it, then <see cref="End"/>.</summary>
    public static IncrementalHash Begin(string field, byte[] r)
    {
        var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(new CanonicalBytes().Raw("lx1.text"u8).Text(field).Raw(r).ToArray());
        return hash;
    }

    public static string End(IncrementalHash hash) => Convert.ToHexStringLower(hash.GetHashAndReset());
}
