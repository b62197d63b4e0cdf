namespace LianXin.Kernel.Time;

/// <summary>Instants as they are kept and as the hall's wall clock shows them.</summary>
public static class OfficeTime
{
    extension(DateTimeOffset at)
    {
        /// <summary>What is kept: UTC, cut to microseconds. It reads the same fresh, from a journal entry and from a row.</summary>
        public DateTimeOffset Instant
        {
            get
            {
                var utc = at.ToUniversalTime();
                return utc.AddTicks(-(utc.Ticks % TimeSpan.TicksPerMicrosecond));
            }
        }

        /// <summary>What is shown: the same instant on the hall's wall clock.</summary>
        public DateTimeOffset InOffice => TimeZoneInfo.ConvertTime(at, OfficeClock.Zone);

        /// <summary>The day it is in the hall, whatever offset the database gave back.</summary>
        public DateOnly OfficeDay => DateOnly.FromDateTime(at.InOffice.DateTime);
    }

    /// <summary>A time of a day in the hall.</summary>
    public static DateTimeOffset At(this DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new(local, OfficeClock.Zone.GetUtcOffset(local));
    }
}
