namespace LianXin.Ui.Parts;

/// <summary>How much of a moment is said.</summary>
public enum Precision
{
    /// <summary>11-20 16:05.</summary>
    Brief,

    /// <summary>2026-11-20 16:05.</summary>
    Full,

    /// <summary>11 月 20 日.</summary>
    Day,

    /// <summary>11 月 20 日 星期五.</summary>
    DayOfWeek,

    /// <summary>11 月 20 日 16:05.</summary>
    DayAndTime,

    /// <summary>16:05.</summary>
    Time,
}

internal static class PrecisionFormats
{
    extension(Precision precision)
    {
        /// <summary>A format of .NET, in the Chinese order; its English is an entry of Words like any other.</summary>
        public string Pattern =>
            precision switch
            {
                Precision.Brief => "MM-dd HH:mm",
                Precision.Full => "yyyy-MM-dd HH:mm",
                Precision.Day => "M 月 d 日",
                Precision.DayOfWeek => "M 月 d 日 dddd",
                Precision.DayAndTime => "M 月 d 日 HH:mm",
                Precision.Time => "HH:mm",
            };
    }
}
