using LianXin.Tests.TestKit;

namespace LianXin.Journeys;

/// <summary>A story of several people; when it is over, no page they saw may have complained.</summary>
public abstract class Journey(Station station) : IAsyncDisposable
{
    private readonly List<Seat> seats = [];

    protected Station Station => station;

    internal async Task<Seat> Citizen(bool script) => Keep(await station.Seat(Screen.Phone, script));

    /// <summary>An officer who has signed in at the door.</summary>
    internal async Task<Seat> Officer(string role, bool script, UnitName? unit = null)
    {
        var person = await station.Person(unit?.Code, [role]);
        var seat = Keep(await station.Seat(Screen.Desk, script));
        await seat.SignIn(person.SignInName, People.Password);
        await seat.Arrives(unit is null ? "/desk" : "/unit/orders");
        return seat;
    }

    /// <summary>An officer on the first day: the password they were given opens one door only, to their own.</summary>
    internal async Task<Seat> Newcomer(string role, bool script)
    {
        var made = await station.MakeAccount();
        await station.Assign(made.Id, unit: null, role);
        var seat = Keep(await station.Seat(Screen.Desk, script));
        await seat.SignIn(made.SignInName, made.OneTimePassword);
        await seat.Arrives("/account/password");
        await seat.Write("现在的密码", made.OneTimePassword);
        await seat.Write("新密码", People.Password);
        await seat.Write("再写一遍新密码", People.Password);
        await seat.Press("改好密码");
        return seat;
    }

    internal Seat Keep(Seat seat)
    {
        seats.Add(seat);
        return seat;
    }

    public async ValueTask DisposeAsync()
    {
        if (TestContext.Current.TestState?.Result is TestResult.Failed)
            await Shots.OfFailure(seats);
        foreach (var seat in seats)
            await seat.DisposeAsync();
        Assert.Empty(seats.SelectMany(seat => seat.Troubles));
        GC.SuppressFinalize(this);
    }
}
