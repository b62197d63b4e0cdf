namespace LianXin.Kernel.Time;

/// <summary>Instants as the hall's wall clock shows them.</summary>
public static class OfficeTime
{
    extension(DateTimeOffset at)
    {
        /// <summary>The same instant on the hall's wall clock, cut to microseconds: equal instants are equal bytes.</summary>
        public DateTimeOffset InOffice
        {
            get
            {
                var local = TimeZoneInfo.ConvertTime(at, OfficeClock.Zone);
                return local.AddTicks(-(local.Ticks % TimeSpan.TicksPerMicrosecond));
            }
        }

        /// <summary>The day it is in the hall, whatever offset the database gave back.</summary>
        public DateOnly OfficeDay => DateOnly.FromDateTime(at.InOffice.DateTime);
    }

    /// <summary>A time of day in the hall.</summary>
    public static DateTimeOffset At(this DateOnly day, TimeOnly time)
    {
        var local = day.ToDateTime(time);
        return new(local, OfficeClock.Zone.GetUtcOffset(local));
    }
}
