using LianXin.Kernel.Time;

namespace LianXin.Demo;

/// <summary>Stands at the moment of what is being told, so that the journal has it on its own day (decisions 29).</summary>
internal sealed class DemoClock : TimeProvider
{
    private DateTimeOffset at;

    public override TimeZoneInfo LocalTimeZone => OfficeClock.Zone;

    public override DateTimeOffset GetUtcNow() => at.ToUniversalTime();

    public void StandAt(DateTimeOffset moment) => at = moment;
}
