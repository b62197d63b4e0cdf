using System.Security.Cryptography;
using System.Text;
using LianXin.Contracts;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Citizens;

/// <summary>
/// 查询码: six characters nobody mistakes for one another, computed from the case and never stored (decisions 25).
/// </summary>
internal sealed class QueryCodes(OfficeKeys keys)
{
    public const int Length = 6;

    /// <summary>No 0 O 1 I L: read aloud and written by hand, they stay what they were.</summary>
    private const string Alphabet = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";

    public string Of(Case @case)
    {
        var mac = HMACSHA256.HashData(
            keys.Of(@case.Office, KeyPurpose.QueryCode),
            Encoding.UTF8.GetBytes($"{@case.Number}/{@case.Code.Number}")
        );
        return string.Create(
            Length,
            mac,
            static (code, bytes) =>
            {
                var rest = BitConverter.ToUInt64(bytes, 0);
                for (var n = 0; n < code.Length; n++, rest /= (ulong)Alphabet.Length)
                    code[n] = Alphabet[(int)(rest % (ulong)Alphabet.Length)];
            }
        );
    }

    /// <summary>
    /// The code for the slip, from the hands of whoever registered the case or issued the code anew, and on that day
    /// only: later nobody of the office can look up what opens a citizen's case. Null for everybody else.
    /// </summary>
    public string? HandedOut(Case @case, Officer by, DateTimeOffset now) =>
        @case.Code.By == by.Id && @case.Code.At.OfficeDay == now.OfficeDay ? Of(@case) : null;

    /// <summary>Whether this is the case's code, in a time that tells nothing about how much of it was right.</summary>
    public bool Opens(Case @case, string typed) =>
        CryptographicOperations.FixedTimeEquals(
            Encoding.UTF8.GetBytes(Of(@case)),
            Encoding.UTF8.GetBytes(Normal(typed))
        );

    private static string Normal(string typed) =>
        new([.. typed.Normalize(NormalizationForm.FormKC).ToUpperInvariant().Where(char.IsAsciiLetterOrDigit)]);
}
