using System.Globalization;

namespace LianXin.Kernel.Files;

/// <summary>Names as a reader of PDF takes them: <c>/J#61vaScript</c> is <c>/JavaScript</c>.</summary>
internal static class PdfNames
{
    public static int Count(ReadOnlySpan<byte> text, string name)
    {
        var count = 0;
        for (var at = text.IndexOf((byte)'/'); at >= 0; at = text.IndexOf((byte)'/'))
        {
            text = text[(at + 1)..];
            if (Begins(text, name))
                count++;
        }
        return count;
    }

    private static bool Begins(ReadOnlySpan<byte> text, string name)
    {
        foreach (var letter in name)
        {
            var (read, length) = Letter(text);
            if (read != letter)
                return false;
            text = text[length..];
        }
        return !char.IsAsciiLetterOrDigit((char)Letter(text).Read);
    }

    private static (byte Read, int Length) Letter(ReadOnlySpan<byte> text) =>
        text switch
        {
            [] => (0, 0),
            [(byte)'#', _, _, ..]
                when byte.TryParse(
                    text[1..3],
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var hidden
                ) => (hidden, 3),
            _ => (text[0], 1),
        };
}
