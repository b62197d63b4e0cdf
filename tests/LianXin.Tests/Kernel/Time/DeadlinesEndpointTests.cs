using System.Net;
using System.Text.Json;
using LianXin.Kernel.Access;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.TestHost;
using static LianXin.Tests.Kernel.Time.Hours;

namespace LianXin.Tests.Kernel.Time;

public sealed class DeadlinesEndpointTests(Hall hall)
{
    [Theory]
    [InlineData("workingDays", 5, "2024-02-06", "应于 2024-02-06（周二）前办结（含补班 2 月 4 日）")]
    [InlineData(
        "naturalDays",
        10,
        "2024-02-18",
        "应于 2024-02-18（周日）前办结（期满日 2 月 10 日逢春节，顺延 8 天，2 月 18 日周日为补班日）"
    )]
    [InlineData("months", 1, "2024-02-29", "应于 2024-02-29（周四）前办结")]
    public async Task Anybody_may_ask_when_days_end_and_why(string unit, int amount, string due, string explanation)
    {
        var answer = await Ask($"from=2024-01-31&amount={amount}&unit={unit}");

        Assert.Equal(due, answer.GetProperty("dueDate").GetString());
        Assert.Equal($"{due}T17:30:00+08:00", answer.GetProperty("dueAt").GetString());
        Assert.Equal(explanation, answer.GetProperty("explanation").GetString());
        Assert.False(answer.GetProperty("estimated").GetBoolean());
        Assert.StartsWith(WorkCalendar.National.Edition, answer.GetProperty("edition").GetString());
    }

    [Theory]
    [InlineData("hours", "2024-02-09T22:15", "2024-02-10T00:15:00+08:00")]
    [InlineData("hours", "2024-02-09T22:15:30", "2024-02-10T00:15:30+08:00")]
    [InlineData("hours", "2024-02-09T14:15:00Z", "2024-02-10T00:15:00+08:00")]
    [InlineData("hours", "2024-02-09T15:15:00%2B01:00", "2024-02-10T00:15:00+08:00")]
    [InlineData("openingHours", "2024-02-09T16:30", "2024-02-18T09:30:00+08:00")]
    [InlineData("workingDays", "2024-01-30T16:30:00Z", "2024-02-02T17:30:00+08:00")] // already the 31st in the hall
    public async Task Hours_run_from_an_instant(string unit, string from, string due) =>
        Assert.Equal(due, (await Ask($"from={from}&amount=2&unit={unit}")).GetProperty("dueAt").GetString());

    [Fact]
    public async Task A_year_without_notice_is_estimated()
    {
        var answer = await Ask("from=2099-12-31&amount=1&unit=workingDays");

        Assert.True(answer.GetProperty("estimated").GetBoolean());
        Assert.Contains("，估）", answer.GetProperty("explanation").GetString());
    }

    [Theory]
    [InlineData("", "from amount unit")]
    [InlineData("from=2024-01-31&amount=5&unit=weeks", "unit")]
    [InlineData("from=2024-01-31&amount=5&unit=WorkingDays", "unit")]
    [InlineData("from=2024-01-31&amount=5&unit=1", "unit")]
    [InlineData("from=2024-01-31&amount=0&unit=workingDays", "amount")]
    [InlineData("from=2024-01-31&amount=-5&unit=workingDays", "amount")]
    [InlineData("from=2024-01-31&amount=1001&unit=workingDays", "amount")]
    [InlineData("from=2024-01-31&amount=99999999999&unit=workingDays", "amount")]
    [InlineData("from=2024-01-31&amount=1.5&unit=months", "amount")]
    [InlineData("from=2024-01-31&amount=five&unit=weeks", "amount unit")]
    [InlineData("from=2024-02-30&amount=5&unit=workingDays", "from")]
    [InlineData("from=31.01.2024&amount=5&unit=workingDays", "from")]
    [InlineData("from=1999-12-31&amount=5&unit=workingDays", "from")]
    [InlineData("from=2100-01-01&amount=5&unit=workingDays", "from")]
    [InlineData("from=9999-12-31&amount=5&unit=workingDays", "from")]
    [InlineData("from=0001-01-01T00:00:00%2B14:00&amount=5&unit=hours", "from")]
    [InlineData("from=2024-01-31&amount=5&unit=hours", "from")] // hours need a time
    [InlineData("from=2024-01-31T09:00:00+08:00&amount=5&unit=hours", "from")] // a bare plus is a blank
    public async Task What_cannot_be_read_is_said_beside_its_field(string query, string fields)
    {
        var response = await hall.CreateClient().GetAsync($"/api/v1/deadlines?{query}", Now.Test);

        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        var problem = await response.Content.ReadFromJsonAsync<JsonElement>(Now.Test);
        Assert.Equal("deadline.question", problem.GetProperty("code").GetString());
        Assert.Equal(
            fields.Split(' ').Order(),
            problem.GetProperty("errors").EnumerateObject().Select(error => error.Name).Order()
        );
        Assert.All(
            problem.GetProperty("errors").EnumerateObject(),
            error => Assert.EndsWith("。", Assert.Single(error.Value.EnumerateArray()).GetString())
        );
    }

    [Fact]
    public async Task The_local_days_of_the_portals_office_count()
    {
        var office = $"o{Guid.NewGuid():N}"[..12];
        await hall.In<LocalDays, int>(
            async days =>
            {
                await days.Add(Day("2026-08-14"), "那达慕", "丰政发〔2026〕8 号", worked: false, Now.Test);
                return 0;
            },
            new Viewer(office, Reach.Office)
        );
        await using var elsewhere = hall.WithWebHostBuilder(builder =>
            builder.ConfigureTestServices(services => services.AddSingleton(new Office(office)))
        );

        var answer = await elsewhere
            .CreateClient()
            .GetFromJsonAsync<JsonElement>("/api/v1/deadlines?from=2026-08-13&amount=1&unit=workingDays", Now.Test);

        Assert.Equal("2026-08-17", answer.GetProperty("dueDate").GetString());
        Assert.Contains($"+{office}-", answer.GetProperty("edition").GetString());
    }

    private Task<JsonElement> Ask(string query) =>
        hall.CreateClient().GetFromJsonAsync<JsonElement>($"/api/v1/deadlines?{query}", Now.Test);
}
