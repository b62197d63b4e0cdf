using LianXin.Kernel.Delivery.Mail;

namespace LianXin.Tests.Kernel.Delivery.Mail;

public sealed class QuietHoursTests
{
    private static readonly QuietHours Night = new(new(22, 0), new(7, 30));
    private static readonly QuietHours Noon = new(new(12, 0), new(14, 0));

    [Theory]
    [InlineData("2026-09-07T21:59", "2026-09-07T21:59")]
    [InlineData("2026-09-07T22:00", "2026-09-08T07:30")]
    [InlineData("2026-09-08T00:00", "2026-09-08T07:30")]
    [InlineData("2026-09-08T07:29", "2026-09-08T07:30")]
    [InlineData("2026-09-08T07:30", "2026-09-08T07:30")]
    public void A_letter_of_the_night_waits_for_the_morning(string posted, string due) =>
        Assert.Equal(At(due), Night.NotBefore(At(posted)));

    [Theory]
    [InlineData("2026-09-07T11:59", "2026-09-07T11:59")]
    [InlineData("2026-09-07T12:00", "2026-09-07T14:00")]
    [InlineData("2026-09-07T14:00", "2026-09-07T14:00")]
    public void A_letter_of_the_noon_rest_waits_for_its_end(string posted, string due) =>
        Assert.Equal(At(due), Noon.NotBefore(At(posted)));

    [Fact]
    public void Without_quiet_hours_nothing_waits() =>
        Assert.Equal(At("2026-09-08T00:00"), default(QuietHours).NotBefore(At("2026-09-08T00:00")));

    private static DateTimeOffset At(string local) =>
        DateTimeOffset.Parse($"{local}+08:00", System.Globalization.CultureInfo.InvariantCulture);
}
