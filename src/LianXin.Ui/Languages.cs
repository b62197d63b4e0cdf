using System.Globalization;

namespace LianXin.Ui;

/// <summary>
/// Chinese and English as this house writes them. The data stand here because the product runs in invariant mode:
/// a county's machine may have no ICU, and the same date must read the same on every machine.
/// </summary>
public static class Languages
{
    public static CultureInfo Chinese { get; } = CultureInfo.ReadOnly(WriteChinese());
    public static CultureInfo English { get; } = CultureInfo.GetCultureInfo("en");

    public static bool IsEnglish => CultureInfo.CurrentUICulture.Name == English.Name;

    private static CultureInfo WriteChinese()
    {
        var chinese = new CultureInfo("zh-CN");
        var dates = chinese.DateTimeFormat;
        dates.DayNames = ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"];
        dates.AbbreviatedDayNames = ["周日", "周一", "周二", "周三", "周四", "周五", "周六"];
        dates.ShortestDayNames = ["日", "一", "二", "三", "四", "五", "六"];
        dates.MonthNames = Months(
            "一月",
            "二月",
            "三月",
            "四月",
            "五月",
            "六月",
            "七月",
            "八月",
            "九月",
            "十月",
            "十一月",
            "十二月"
        );
        dates.AbbreviatedMonthNames = Months([.. Enumerable.Range(1, 12).Select(month => month + "月")]);
        dates.MonthGenitiveNames = dates.MonthNames;
        dates.AbbreviatedMonthGenitiveNames = dates.AbbreviatedMonthNames;
        (dates.AMDesignator, dates.PMDesignator) = ("上午", "下午");
        dates.FirstDayOfWeek = DayOfWeek.Monday;
        (dates.ShortDatePattern, dates.LongDatePattern) = ("yyyy-MM-dd", "yyyy年M月d日");
        (dates.ShortTimePattern, dates.LongTimePattern) = ("HH:mm", "HH:mm:ss");
        chinese.NumberFormat.CurrencySymbol = "¥";
        return chinese;
    }

    /// <summary>Thirteen, since .NET leaves room for calendars with a leap month.</summary>
    private static string[] Months(params string[] twelve) => [.. twelve, ""];
}
