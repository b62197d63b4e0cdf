namespace LianXin.Kernel.Time;

/// <summary>When the hall is open, through the seasons. Without a profile of its own an office keeps the default hours.</summary>
public sealed class OpeningHours
{
    private readonly OpeningProfile[] seasons;

    internal OpeningHours(IEnumerable<OpeningProfile> profiles)
    {
        seasons = [.. profiles.OrderBy(profile => (profile.FromMonth, profile.FromDay))];
        if (seasons.Length == 0)
            seasons = [new OpeningProfile { FromMonth = 1, FromDay = 1 }];
    }

    /// <summary>08:30–12:00 and 14:30–17:30; weekend service 9:00–12:00.</summary>
    public static OpeningHours Default { get; } = new([]);

    /// <summary>The profile of a day. Before the first of the year the last of the year before still holds.</summary>
    public OpeningProfile On(DateOnly day) => seasons.LastOrDefault(season => season.HasBegun(day)) ?? seasons[^1];
}
