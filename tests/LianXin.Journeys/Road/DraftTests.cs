namespace LianXin.Journeys.Road;

/// <summary>What somebody typed outlives a lost network; this needs script, and without it nothing is promised.</summary>
public sealed class DraftTests(Station station) : Journey(station)
{
    private const string Words = "村口的桥面塌了一块，晚上过车危险。";

    [Fact]
    public async Task A_report_sent_without_network_stays_as_typed_and_goes_by_itself_when_it_is_back()
    {
        var citizen = await Citizen(script: true);
        await citizen.Open("/report");
        await citizen.FillReport(Words);
        await citizen.Cut(true);

        await citizen.Press("提交，拿查询码");

        await citizen.Reads("现在连不上网");
        Assert.Equal(Words, await citizen.Written("说说情况"));
        await citizen.Cut(false);
        var (number, _) = await citizen.Receipt();
        Assert.StartsWith("FZLL-", number, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_report_left_half_written_is_offered_again_and_forgotten_once_received()
    {
        var citizen = await Citizen(script: true);
        await citizen.Open("/report");
        await citizen.FillReport(Words);

        await citizen.Open("/report");
        Assert.Equal("", await citizen.Written("说说情况"));
        await citizen.Press("接着写");

        Assert.Equal(Words, await citizen.Written("说说情况"));
        Assert.Equal("", await citizen.Written("手机号")); // at a shared machine the next person may be somebody else
        await citizen.Write("手机号", "13800000056");
        await citizen.Press("提交，拿查询码");
        await citizen.Receipt();
        await citizen.Open("/report");
        await citizen.DoesNotRead("您上次写了一半");
    }
}
