using System.Text.RegularExpressions;

namespace LianXin.Kernel.Vault;

/// <summary>An address down to the community or village and no further (domain.md §1.13.3).</summary>
internal static partial class AddressMask
{
    private const string Hidden = "***";

    /// <summary>Cut at the first place of the lowest kind that is named. Too early shows less, so it is no harm.</summary>
    public static string Of(string address)
    {
        var places = BeforeAnyNumber().Match(address).Value;
        foreach (var end in new[] { Community(), Township() })
            if (end.Match(places) is { Success: true } place)
                return places[..(place.Index + place.Length)] + Hidden;
        return County().Matches(places) is [.., var county]
            ? places[..(county.Index + county.Length)] + Hidden
            : Hidden;
    }

    /// <summary>Houses have numbers; what comes before the first one can only be a place or a street.</summary>
    [GeneratedRegex(@"^[^\d]*")]
    private static partial Regex BeforeAnyNumber();

    [GeneratedRegex("社区|嘎查|[居村]委会|村(?![路街巷镇乡委民])")]
    private static partial Regex Community();

    [GeneratedRegex("街道|苏木|乡|镇(?!市)")]
    private static partial Regex Township();

    [GeneratedRegex("(?<![小园社])区|县|旗|市(?!场)")]
    private static partial Regex County();
}
