namespace LianXin.Kernel.Time;

/// <summary>English for the names a deadline keeps in Chinese; a name that is not here stays Chinese.</summary>
internal static class EnglishNames
{
    private static readonly Dictionary<string, string> Names = new()
    {
        ["元旦"] = "New Year's Day",
        ["春节"] = "Spring Festival",
        ["清明"] = "Qingming Festival",
        ["劳动节"] = "Labour Day",
        ["端午"] = "Dragon Boat Festival",
        ["中秋"] = "Mid-Autumn Festival",
        ["国庆节"] = "National Day",
        ["那达慕"] = "Naadam",
        ["等待当事人补正"] = "waiting for the person's corrections",
        ["等待鉴定、检测或评审"] = "waiting for an appraisal, test or review",
        ["等待上级批复"] = "waiting for a superior's reply",
        ["诉讼或仲裁程序中"] = "litigation or arbitration under way",
        ["不可抗力"] = "force majeure",
    };

    /// <summary>A name, or several that share one block of days off.</summary>
    public static string Of(string chinese) =>
        Names.TryGetValue(chinese, out var english) ? english
        : chinese.Split('、') is { Length: > 1 } parts ? string.Join(" and ", parts.Select(Of))
        : chinese;
}
