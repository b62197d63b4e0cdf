using LianXin.Casework.Citizens;
using Microsoft.Extensions.Time.Testing;

namespace LianXin.Tests.Casework.Citizens;

/// <summary>Guessing gets slow; nobody is locked out.</summary>
public sealed class WrongCodesTests
{
    private const string Number = "FZLL-20260907-0001";
    private readonly FakeTimeProvider clock = new(new DateTimeOffset(2026, 9, 7, 1, 0, 0, TimeSpan.Zero));
    private readonly WrongCodes wrong;

    public WrongCodesTests() => wrong = new(clock);

    [Fact]
    public void The_first_slips_of_the_pen_cost_nothing()
    {
        Try(times: WrongCodes.FreeTries - 1);

        Assert.Equal(TimeSpan.Zero, wrong.Pause(Number));
    }

    [Fact]
    public void A_number_that_is_guessed_at_answers_later_and_later_up_to_eight_seconds()
    {
        var pauses = Enumerable.Range(0, 8).Select(_ => Try(times: 1)).ToArray();

        Assert.Equal([0, 0, 1, 2, 4, 8, 8, 8], pauses.Select(pause => pause.TotalSeconds));
    }

    [Fact]
    public void However_many_strangers_guess_the_owner_waits_no_more_than_eight_seconds()
    {
        for (var stranger = 0; stranger < 1000; stranger++)
            wrong.Tried(Number, $"10.0.{stranger / 250}.{stranger % 250}");

        Assert.Equal(TimeSpan.FromSeconds(8), wrong.Pause(Number));
        Assert.Null(wrong.MustWait("192.168.1.1"));
    }

    [Fact]
    public void An_address_that_keeps_guessing_waits_until_its_first_try_is_a_quarter_of_an_hour_old()
    {
        Try(times: WrongCodes.TriesPerAddress);
        clock.Advance(TimeSpan.FromMinutes(5));

        Assert.Equal(TimeSpan.FromMinutes(10), wrong.MustWait("10.0.0.1"));
        Assert.Null(wrong.MustWait("10.0.0.2"));
    }

    [Fact]
    public void After_a_quarter_of_an_hour_all_is_forgotten()
    {
        Try(times: WrongCodes.TriesPerAddress);
        clock.Advance(WrongCodes.Memory);

        Assert.Equal((TimeSpan.Zero, null), (wrong.Pause(Number), wrong.MustWait("10.0.0.1")));
    }

    private TimeSpan Try(int times)
    {
        for (var n = 0; n < times; n++)
            wrong.Tried(Number, "10.0.0.1");
        return wrong.Pause(Number);
    }
}
