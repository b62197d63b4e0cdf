namespace LianXin.Kernel.Time;

/// <summary>Instants as the hall's wall clock shows them.</summary>
public static class OfficeTime
{
    private static readonly TimeZoneInfo Zone = new OfficeClock().LocalTimeZone;

    extension(DateTimeOffset at)
    {
        /// <summary>The day it is in the hall, whatever offset the database gave back.</summary>
        public DateOnly OfficeDay => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, Zone).DateTime);
    }
}
