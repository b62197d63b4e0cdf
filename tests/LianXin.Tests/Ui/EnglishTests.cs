using System.Text.RegularExpressions;

namespace LianXin.Tests.Ui;

/// <summary>Under the English switch every text of the house is English.</summary>
public sealed partial class EnglishTests
{
    private static readonly SourceWords[] Assemblies = SourceWords.OfEveryAssembly;

    [Fact]
    public void Every_text_has_its_English_in_the_assembly_that_says_it_or_in_one_that_all_stand_on()
    {
        Assert.Contains(Assemblies.Single(a => a.Name == "LianXin.Ui").Keys, word => word.Key == "选填");
        Assert.Contains(
            Assemblies.Single(a => a.Name == "LianXin.Kernel").Keys,
            word => word.Key.StartsWith("别人刚刚办理", StringComparison.Ordinal)
        );
        Assert.Contains(
            Assemblies.Single(a => a.Name == "LianXin.Casework").Keys,
            word => word.Key == "请填写受理意见。"
        );

        var shared = Assemblies.Where(a => a.Name is "LianXin.Kernel" or "LianXin.Ui").SelectMany(a => a.English.Keys);
        Assert.Empty(
            from assembly in Assemblies
            let english = assembly.English.Keys.Union(shared).ToHashSet()
            from word in assembly.Keys.DistinctBy(word => word.Key)
            where !english.Contains(word.Key)
            select word.Said
        );
    }

    [Fact]
    public void No_sentence_is_put_together_before_it_is_looked_up() =>
        Assert.Empty(Assemblies.SelectMany(assembly => assembly.Interpolated));

    [Fact]
    public void No_Chinese_stands_bare_in_markup() => Assert.Empty(Assemblies.SelectMany(assembly => assembly.Bare));

    [Fact]
    public void No_English_is_kept_that_nobody_says()
    {
        Assert.Contains(Assemblies, assembly => assembly.English.Count > 0);

        Assert.Empty(
            from assembly in Assemblies
            from key in assembly.English.Keys
            where !assembly.Says(key)
            select $"{assembly.Name}: {key}"
        );
    }

    [Fact]
    public void One_sentence_has_one_English_throughout_the_house() =>
        Assert.Empty(
            from assembly in Assemblies
            from entry in assembly.English
            group entry.Value by entry.Key into said
            where said.Distinct().Count() > 1
            select $"{said.Key}: {string.Join(" | ", said.Distinct())}"
        );

    [Fact]
    public void English_has_a_place_for_every_value_and_no_Chinese_left() =>
        Assert.Empty(
            from assembly in Assemblies
            from entry in assembly.English
            where !Places(entry.Key).SetEquals(Places(entry.Value)) || Han().IsMatch(entry.Value)
            select $"{assembly.Name}: {entry.Key} → {entry.Value}"
        );

    private static HashSet<string> Places(string sentence) =>
        [.. Place().Matches(sentence).Select(match => match.Groups["number"].Value)];

    [GeneratedRegex(@"\{(?<number>\d+)[^}]*\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"\p{IsCJKUnifiedIdeographs}")]
    private static partial Regex Han();
}
