using System.Text.RegularExpressions;

namespace LianXin.Kernel.Access.Door;

/// <summary>
/// What people choose first. A list of whole passwords would miss Password123! and P@ssw0rd2026: here everything common
/// is taken away, and a password of which too little remains was common all through.
/// </summary>
internal static partial class CommonPasswords
{
    private const int LeastRemainder = 5;

    /// <summary>Words, keyboard rows and lucky numbers, the longest first.</summary>
    private static readonly string[] Parts =
    [
        .. """
            password passwd passwort mima pass word admin administrator root user guest test demo temp default system
            login welcome letmein changeme secret master manager oracle server public office huawei lenovo
            iloveyou loveyou love woaini woai aini wodemima zhongguo beijing china neimenggu fengzhen lianxin
            sunshine princess dragon monkey shadow football baseball superman batman michael jordan computer internet
            qwertyuiop qwerty qwert asdfghjkl asdfgh asdf zxcvbnm zxcvbn zxcv qazwsxedc qazwsx qaz wsx edc
            1qaz2wsx3edc 1qaz2wsx 1qaz 2wsx 3edc q1w2e3r4 q1w2e3 a1b2c3 abc 147258369 147258 159357 741852
            1314520 5201314 520 1314 168 188 666 888 998 hello happy google apple samsung android windows linux
            spring summer autumn winter monday friday january december gov work home
            """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).OrderByDescending(part => part.Length),
    ];

    public static bool Include(string password)
    {
        var rest = password.ToLowerInvariant();
        foreach (var part in Parts)
            rest = Without(rest, part);
        rest = Years().Replace(rest, "");
        return WithoutRuns(rest).Length < LeastRemainder;
    }

    /// <summary>Found as it stands or in disguise: p@ssw0rd.</summary>
    private static string Without(string text, string part)
    {
        int at;
        while ((at = Find(text, part)) >= 0)
            text = text.Remove(at, part.Length);
        return text;
    }

    private static int Find(string text, string part)
    {
        var at = text.IndexOf(part, StringComparison.Ordinal);
        return at >= 0 ? at : Undisguised(text).IndexOf(part, StringComparison.Ordinal);
    }

    private static string Undisguised(string text) =>
        text.Replace('@', 'a')
            .Replace('4', 'a')
            .Replace('0', 'o')
            .Replace('1', 'i')
            .Replace('!', 'i')
            .Replace('3', 'e')
            .Replace('$', 's')
            .Replace('5', 's')
            .Replace('7', 't');

    /// <summary>Three and more in a row, up, down or the same: 12345, cba, 888.</summary>
    private static string WithoutRuns(string text)
    {
        for (var from = 0; from + 2 < text.Length; from++)
        {
            var step = text[from + 1] - text[from];
            var end = from + 1;
            while (step is >= -1 and <= 1 && end + 1 < text.Length && text[end + 1] - text[end] == step)
                end++;
            if (end - from >= 2)
                text = text.Remove(from--, end - from);
        }
        return text;
    }

    [GeneratedRegex("(19|20)[0-9]{2}")]
    private static partial Regex Years();
}
