namespace LianXin.Kernel.Delivery.Mail;

/// <summary>The hours in which nobody wants to be written to; the same beginning and end mean none.</summary>
internal readonly record struct QuietHours(TimeOnly From, TimeOnly Until)
{
    /// <summary>The given moment of the office's clock, or the end of the quiet hours it falls into.</summary>
    public DateTimeOffset NotBefore(DateTimeOffset at)
    {
        var time = TimeOnly.FromTimeSpan(at.TimeOfDay);
        if (!time.IsBetween(From, Until))
            return at;
        var end = new DateTimeOffset(at.Date + Until.ToTimeSpan(), at.Offset);
        return end > at ? end : end.AddDays(1);
    }
}
