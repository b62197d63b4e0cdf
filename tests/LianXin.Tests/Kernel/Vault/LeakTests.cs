using System.Collections.Concurrent;
using System.Text;
using LianXin.Casework;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Vault;

/// <summary>
/// Nothing personal lies in clear anywhere: not in the database's files, its log, the attachments or our own log. The
/// secrets are made up anew each time, so that nobody else on the same server can have written them.
/// </summary>
public sealed class LeakTests
{
    private readonly Random random = Random.Shared;
    private readonly Secrets secrets;
    private readonly string room;

    public LeakTests()
    {
        secrets = new(Rare(), $"1990{random.Next(10_000_000):D7}", Rare(), Rare(), Rare());
        room = $"{Rare()}联络室";
    }

    [Fact]
    public async Task No_file_and_no_log_holds_a_word_of_anybody()
    {
        await using var hall = new Hall();
        await hall.InitializeAsync();
        var log = new ListeningLog();
        await using var house = hall.WithWebHostBuilder(host => host.ConfigureLogging(log.Listen));

        await LiveThrough(house);

        var places = await Places(hall, log);
        Assert.Contains(places, place => Scan.FormsIn(place.Bytes, room).Contains("UTF-8")); // the state: it can see
        Assert.Contains(places, place => Scan.FormsIn(place.Bytes, room).Contains("JSON")); // the journal
        Assert.Contains(places, place => place.Name == "log" && Scan.FormsIn(place.Bytes, "/api/cases").Any());
        Assert.Contains(places, place => place.Name == "log" && Scan.FormsIn(place.Bytes, "INSERT INTO").Any());
        Assert.Contains(places, place => place.Name.StartsWith(hall.Get<DataFolder>().Files, StringComparison.Ordinal));
        Assert.Empty(
            from secret in secrets.All
            from place in places
            from form in Scan.FormsIn(place.Bytes, secret)
            select $"{secret} in {place.Name} as {form}"
        );
    }

    [Fact]
    public void The_scan_sees_a_secret_in_every_form() =>
        Assert.All(
            Scan.Forms("李建国13800000000"),
            one => Assert.Contains(one.Form, Scan.FormsIn([1, .. one.Bytes, 2], "李建国13800000000"))
        );

    /// <summary>Everything that is done with personal data today, and some of what goes wrong with it.</summary>
    private async Task LiveThrough(WebApplicationFactory<Program> house)
    {
        using var clerk = house.CreateClient(new() { AllowAutoRedirect = false });
        clerk.DefaultRequestHeaders.Authorization = new(SignInByHeader.Scheme, Roles.Clerk);
        var words = $"小区电梯停运两周，我是三单元的{secrets.Name}，{secrets.Phone}。";
        var told = await clerk.PostAsJsonAsync("/api/cases/", new { Room = room, Words = words, Phone = secrets.Phone }, Now.Test);
        var number = told.Headers.Location!.ToString().Split('/')[^1];
        var answer = new { Kind = "Request", Told = "Phone", Opinion = $"已答复{secrets.Answer}", SeenVersion = 1 };
        await clerk.PostAsJsonAsync($"/api/cases/{number}/acceptance", answer, Now.Test);
        await clerk.PostAsJsonAsync($"/api/cases/{number}/acceptance", answer, Now.Test); // refused
        await clerk.PostAsJsonAsync("/api/cases/", new { Words = words, Phone = secrets.Phone }, Now.Test); // invalid
        await clerk.PostAsync("/api/cases/", new StringContent($"{{\"Words\": {words}", Encoding.UTF8, "application/json"), Now.Test);
        Assert.Contains(secrets.Name, await (await clerk.GetAsync($"/desk/cases/{number}", Now.Test)).Text());
        await UseTheVault(house.Services, number);
    }

    private async Task UseTheVault(IServiceProvider house, string number)
    {
        var @case = await house.Read(db => db.Set<Case>().SingleAsync(c => c.Number == number, Now.Test));
        var file = await house.Write(db =>
            house
                .GetRequiredService<FileVault>()
                .Seal(db, @case.Citizen, "photo", Photo(), "image/jpeg", $"{secrets.FileName}.jpg", Now.Test)
        );
        await house.In<Readings, Unmasked>(readings =>
            house.Write(db =>
                readings.Unmask(db, @case.Stream, Hall.WangFang, @case.Contact!, $"回访{secrets.Reason}", Now.Test)
            )
        );
        var opened = await house.In<Readings, OpenedTexts>(readings =>
            house.Read(db => readings.Open(db, new(@case.Stream, Hall.WangFang), [@case.Words], [file], Now.Test))
        );
        Assert.Equal($"{secrets.FileName}.jpg", opened[file]);
        await house.Read(db => house.GetRequiredService<PhoneBook>().Subjects(db, secrets.Phone, Now.Test));
        Assert.Empty(await house.Verify());
    }

    private MemoryStream Photo() => new(Encoding.UTF8.GetBytes(secrets.Name));

    /// <summary>A database may put one of its files away while we look: then we look again.</summary>
    private static async Task<List<(string Name, byte[] Bytes)>> Places(Hall hall, ListeningLog log)
    {
        while (true)
        {
            try
            {
                var attachments = Directory.GetFiles(hall.Get<DataFolder>().Files, "*", SearchOption.AllDirectories);
                var files = (await hall.Database.Files()).Concat(attachments);
                return [.. files.Select(file => (file, Scan.Bytes(file))), ("log", log.Bytes)];
            }
            catch (FileNotFoundException)
            {
                Now.Test.ThrowIfCancellationRequested();
            }
        }
    }

    private string Rare() => string.Concat(Enumerable.Range(0, 4).Select(_ => (char)random.Next(0x6E00, 0x9F00)));

    private sealed record Secrets(string Name, string Phone, string Answer, string FileName, string Reason)
    {
        public string[] All => [Name, Phone, Answer, FileName, Reason];
    }

    /// <summary>Hears everything, down to what nobody switches on in an office.</summary>
    private sealed class ListeningLog : ILoggerProvider, ILogger
    {
        private readonly ConcurrentQueue<string> lines = [];

        public byte[] Bytes => Encoding.UTF8.GetBytes(string.Join('\n', lines));

        public void Listen(ILoggingBuilder logging) =>
            logging
                .ClearProviders()
                .AddProvider(this)
                .AddFilter(null, LogLevel.Trace)
                .AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Trace);

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter
        ) => lines.Enqueue($"{formatter(state, exception)} {exception}");

        public void Dispose() { }
    }
}
