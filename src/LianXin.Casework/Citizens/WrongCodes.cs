using LianXin.Kernel.Time;

namespace LianXin.Casework.Citizens;

/// <summary>
/// Makes guessing slow and never locks anybody out: a number tried in vain answers later and later, up to a few
/// seconds, to the owner too; only an address that keeps guessing is asked to wait.
/// </summary>
internal sealed class WrongCodes(TimeProvider clock)
{
    public const int FreeTries = 3;
    public const int TriesPerAddress = 10;
    public static readonly TimeSpan Memory = TimeSpan.FromMinutes(15);
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(8);
    private const int Room = 20_000;

    private readonly Dictionary<string, List<DateTimeOffset>> tries = [];
    private readonly Lock door = new();

    /// <summary>How long an answer about this number takes now.</summary>
    public TimeSpan Pause(string number)
    {
        var wrong = Recent(OfNumber(number)).Count - FreeTries;
        return wrong < 0 ? TimeSpan.Zero
            : wrong >= 3 ? Longest
            : TimeSpan.FromSeconds(1 << wrong);
    }

    /// <summary>When this address may try again; null when it may now.</summary>
    public TimeSpan? MustWait(string address) =>
        Recent(OfAddress(address)) is [var first, ..] all && all.Count >= TriesPerAddress
            ? first + Memory - clock.Now
            : null;

    public void Tried(string number, string address)
    {
        lock (door)
        {
            if (tries.Count > Room)
                Forget();
            foreach (var key in new[] { OfNumber(number), OfAddress(address) })
                tries[key] = [.. Fresh(key).TakeLast(TriesPerAddress - 1), clock.Now];
        }
    }

    private List<DateTimeOffset> Recent(string key)
    {
        lock (door)
            return [.. Fresh(key)];
    }

    private IEnumerable<DateTimeOffset> Fresh(string key) =>
        tries.GetValueOrDefault(key, []).Where(at => clock.Now - at < Memory);

    /// <summary>Somebody makes up numbers faster than they are forgotten: what is over goes first, then everything.</summary>
    private void Forget()
    {
        foreach (var key in tries.Keys.Where(key => !Fresh(key).Any()).ToArray())
            tries.Remove(key);
        if (tries.Count > Room)
            tries.Clear();
    }

    private static string OfNumber(string number) => $"n:{number}";

    private static string OfAddress(string address) => $"a:{address}";
}
