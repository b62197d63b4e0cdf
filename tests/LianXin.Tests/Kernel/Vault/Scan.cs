using System.Text;
using System.Text.Encodings.Web;
using LianXin.Kernel.Data;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Vault;

/// <summary>Looks for a secret in bytes, in every form a program is likely to have written it.</summary>
internal static class Scan
{
    /// <summary>Each form by its name.</summary>
    public static IEnumerable<(string Form, byte[] Bytes)> Forms(string secret)
    {
        var escaped = JavaScriptEncoder.Default.Encode(secret);
        return new (string Form, byte[] Bytes)[]
        {
            ("UTF-8", Encoding.UTF8.GetBytes(secret)),
            ("UTF-16", Encoding.Unicode.GetBytes(secret)),
            ("UTF-16 big-endian", Encoding.BigEndianUnicode.GetBytes(secret)),
            ("JSON", Encoding.UTF8.GetBytes(escaped)),
            ("JSON, small letters", Encoding.UTF8.GetBytes(LowerHex(escaped))),
            ("URL", Encoding.UTF8.GetBytes(Uri.EscapeDataString(secret))),
            ("UTF-8 in hexadecimal", Encoding.UTF8.GetBytes(Convert.ToHexStringLower(Encoding.UTF8.GetBytes(secret)))),
            ("UTF-8 in hexadecimal", Encoding.UTF8.GetBytes(Convert.ToHexString(Encoding.UTF8.GetBytes(secret)))),
        };
    }

    public static IEnumerable<string> FormsIn(byte[] bytes, string secret) =>
        Forms(secret).Where(form => bytes.AsSpan().IndexOf(form.Bytes) >= 0).Select(form => form.Form);

    /// <summary>
    /// Where a secret could lie: the database's files and its log, attachments, our log. A database may put one of its files
    /// away while we look: then we look again.
    /// </summary>
    public static async Task<List<(string Name, byte[] Bytes)>> Places(Hall hall, LogBook log)
    {
        while (true)
        {
            try
            {
                var attachments = Directory.GetFiles(hall.Get<DataFolder>().Files, "*", SearchOption.AllDirectories);
                var files = (await hall.Database.Files()).Concat(attachments);
                return [.. files.Select(file => (file, Bytes(file))), ("log", log.Bytes)];
            }
            catch (FileNotFoundException)
            {
                Now.Test.ThrowIfCancellationRequested();
            }
        }
    }

    /// <summary>Also of a file that a database is writing to.</summary>
    public static byte[] Bytes(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    private static string LowerHex(string escaped) =>
        string.Join(
            "\\u",
            escaped.Split("\\u").Select((part, i) => i == 0 ? part : part[..4].ToLowerInvariant() + part[4..])
        );
}
