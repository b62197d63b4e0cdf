using System.Globalization;

namespace LianXin.Ui;

/// <summary>What stands behind the question mark: anybody can write anything there, and what makes no sense narrows nothing.</summary>
public static class Query
{
    private const string Iso = "yyyy-MM-dd";

    /// <summary>Of a page, from 1.</summary>
    public static int Number(string? written) =>
        int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1;

    public static bool Yes(string? written) => bool.TryParse(written, out var yes) && yes;

    public static DateOnly? Day(string? written) =>
        DateOnly.TryParseExact(written, Iso, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : null;

    public static string? Shown(string? written) => Day(written)?.ToString(Iso, CultureInfo.InvariantCulture);
}
