namespace LianXin.Kernel.Delivery;

/// <summary>What failed is tried again after ten seconds, then twice as long each time, at most an hour.</summary>
internal static class Retry
{
    private const int LongestError = 500;

    public static TimeSpan After(int attempts) =>
        TimeSpan.FromSeconds(Math.Min(3600, 10 * Math.Pow(2, Math.Max(0, attempts - 1))));

    /// <summary>In words for the operator, and only such characters as both databases hold.</summary>
    public static string Why(Exception failed)
    {
        var words = $"{failed.GetType().Name}: {failed.Message}".EnumerateRunes();
        return string.Concat(words.Where(rune => rune.Value != 0).Take(LongestError));
    }
}
