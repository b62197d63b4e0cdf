namespace LianXin.Journeys;

/// <summary>Pictures for people to look at, in the folder that LIANXIN_SHOTS names; none is taken without it.</summary>
internal static class Shots
{
    private static readonly string? Folder = Environment.GetEnvironmentVariable("LIANXIN_SHOTS")
        is { Length: > 0 } folder
        ? Directory.CreateDirectory(folder).FullName
        : null;

    public static async Task Take(Seat seat, string name)
    {
        if (Folder is not null)
            await seat.Page.ScreenshotAsync(new() { Path = Path.Combine(Folder, $"{name}.png"), FullPage = true });
    }

    /// <summary>What everybody saw when a story went wrong.</summary>
    public static async Task OfFailure(IReadOnlyList<Seat> seats)
    {
        foreach (var (number, seat) in seats.Index())
            await Take(seat, $"failed-{TestContext.Current.TestMethod?.MethodName}-{number}");
    }
}
