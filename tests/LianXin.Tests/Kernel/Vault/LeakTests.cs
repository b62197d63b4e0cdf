using System.Text;
using LianXin.Casework;
using LianXin.Casework.Steps.Accept;
using LianXin.Casework.Steps.Register;
using LianXin.Contracts;
using LianXin.Kernel;
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
    private readonly string clear;
    private readonly Officer officer;

    public LeakTests()
    {
        secrets = new(Rare(), $"1990{random.Next(10_000_000):D7}", Rare(), Rare(), Rare());
        clear = Rare();
        officer = new("0421", "clerk", clear);
    }

    [Fact]
    public async Task No_file_and_no_log_holds_a_word_of_anybody()
    {
        await using var hall = new Hall();
        await hall.InitializeAsync();
        var log = new LogBook();
        await using var house = hall.WithWebHostBuilder(host => host.ConfigureLogging(log.Listen));

        await LiveThrough(house);

        var places = await Scan.Places(hall, log);
        Assert.Contains(places, place => Scan.FormsIn(place.Bytes, clear).Contains("UTF-8")); // the unit: it can see
        Assert.Contains(places, place => Scan.FormsIn(place.Bytes, clear).Contains("JSON")); // the payload
        Assert.Contains(places, place => place.Name == "log" && Scan.FormsIn(place.Bytes, "/desk/cases").Any());
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

    /// <summary>What is done with personal data every day, and some of what goes wrong with it.</summary>
    private async Task LiveThrough(WebApplicationFactory<Program> house)
    {
        var number = await house.Services.In<RegisterCase, string>(step => step.Run(Told(), officer, Now.Test));
        await house.Services.In<AcceptCase, bool>(step => Accept(step, number));
        await Assert.ThrowsAsync<RefusedException>(() =>
            house.Services.In<AcceptCase, bool>(step => Accept(step, number))
        );
        using var clerk = house.CreateClient(new() { AllowAutoRedirect = false });
        clerk.DefaultRequestHeaders.Authorization = SignInByHeader.Header(officer, "fz", Roles.Clerk);
        Assert.Contains(secrets.Name, await (await clerk.GetAsync($"/desk/cases/{number}", Now.Test)).Text());
        using var forged = new FormUrlEncodedContent([
            new("Form.Words", secrets.Name),
            new("Form.Phone", secrets.Phone),
        ]);
        Assert.False((await clerk.PostAsync("/report", forged, Now.Test)).IsSuccessStatusCode);
        await UseTheVault(house.Services, number);
    }

    private Registration Told() =>
        new()
        {
            Room = "liaison",
            Channel = Channel.Counter,
            Words = $"小区电梯停运两周，我是三单元的{secrets.Name}，{secrets.Phone}。",
            Reporter = new(secrets.Name, secrets.Phone),
            NoticeVersion = clear,
            ReadBack = true,
        };

    private async Task<bool> Accept(AcceptCase step, string number)
    {
        var decided = new AcceptForm
        {
            Kind = CaseKind.Request,
            Subject = "housing.heating",
            Title = "电梯停运两周",
            Summary = "小区三单元电梯停运，请求修复。",
            Told = ToldBy.InPerson,
            Opinion = $"属实，已答复{secrets.Answer}。",
            SeenVersion = 1,
        };
        await step.Run(number, decided, officer, Now.Test);
        return true;
    }

    private async Task UseTheVault(IServiceProvider house, string number)
    {
        var @case = await house.Read(db => db.Set<Case>().SingleAsync(c => c.Number == number, Now.Test));
        var phone = @case.Parties[0].Phone!;
        var file = await house.Write(db =>
            house
                .GetRequiredService<FileVault>()
                .Seal(db, @case.Reporter, "photo", Photo(), "image/jpeg", $"{secrets.FileName}.jpg", Now.Test)
        );
        await house.In<Readings, Unmasked>(readings =>
            house.Write(db => readings.Unmask(db, @case.Stream, officer, phone, $"回访{secrets.Reason}", Now.Test))
        );
        var opened = await house.In<Readings, OpenedTexts>(readings =>
            house.Read(db => readings.Open(db, new(@case.Stream, officer), [@case.What.Words], [file], Now.Test))
        );
        Assert.Equal($"{secrets.FileName}.jpg", opened[file]);
        await house.Read(db => house.GetRequiredService<PhoneBook>().Subjects(db, secrets.Phone, Now.Test));
        Assert.Empty(await house.Verify());
    }

    private MemoryStream Photo() => new(Encoding.UTF8.GetBytes(secrets.Name));

    private string Rare() => string.Concat(Enumerable.Range(0, 4).Select(_ => (char)random.Next(0x6E00, 0x9F00)));

    private sealed record Secrets(string Name, string Phone, string Answer, string FileName, string Reason)
    {
        public string[] All => [Name, Phone, Answer, FileName, Reason];
    }
}
