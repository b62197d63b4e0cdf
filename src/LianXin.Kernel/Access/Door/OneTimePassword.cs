using System.Security.Cryptography;

namespace LianXin.Kernel.Access.Door;

/// <summary>Read from one screen, typed at another, good for one sign-in: no two signs in it look alike.</summary>
internal static class OneTimePassword
{
    private const string Signs = "abcdefghjkmnpqrstuvwxyzACDEFGHJKLMNPQRTUVWXY34679";

    /// <summary>Twelve random signs, 67 bits, in fours.</summary>
    public static string Next() =>
        string.Join('-', RandomNumberGenerator.GetString(Signs, 12).Chunk(4).Select(four => new string(four)));
}
