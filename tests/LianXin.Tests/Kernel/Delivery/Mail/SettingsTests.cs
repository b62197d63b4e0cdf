using LianXin.Kernel.Delivery;
using LianXin.Kernel.Delivery.Mail;
using Microsoft.Extensions.Options;

namespace LianXin.Tests.Kernel.Delivery.Mail;

public sealed class SettingsTests
{
    [Theory]
    [InlineData("Mail:Host", "mail.example")] // and no sender
    [InlineData("Mail:Host", "mail.example", "Mail:From", "postmaster")] // of which house?
    [InlineData("Mail:Port", "0")]
    [InlineData("Mail:Timeout", "00:10:00")]
    [InlineData("Mail:QuietFrom", "22:00")] // until when?
    [InlineData("Delivery:LookEvery", "00:00:00")]
    [InlineData("Delivery:KeepDays", "0")]
    [InlineData("PublicUrl", "bridge.example")]
    [InlineData("PublicUrl", "ftp://bridge.example")]
    [InlineData("PublicUrl", "https://bridge.example/?a=1")]
    public void A_wrong_setting_is_refused_at_start(
        string setting,
        string value,
        string also = "-",
        string with = ""
    ) => Assert.Throws<OptionsValidationException>(() => Start((setting, value), (also, with)));

    [Fact]
    public void A_house_without_settings_starts() => Start();

    [Fact]
    public void A_house_with_mail_and_quiet_hours_starts() =>
        Start(
            ("Mail:Host", "mail.example"),
            ("Mail:From", "bridge@office.example"),
            ("Mail:QuietFrom", "22:00"),
            ("Mail:QuietUntil", "07:00")
        );

    [Theory]
    [InlineData("https://bridge.example", "https://bridge.example/desk")]
    [InlineData("https://bridge.example/lx/", "https://bridge.example/lx/desk")]
    public void Links_begin_with_the_public_address(string root, string link) =>
        Assert.Equal(
            link,
            new PublicUrl { Root = root }
                .To("/desk")
                .ToString()
        );

    private static void Start(params (string Name, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(settings.ToDictionary(s => s.Name, s => (string?)s.Value))
            .Build();
        using var services = new ServiceCollection()
            .AddSingleton<IConfiguration>(configuration)
            .AddDelivery()
            .BuildServiceProvider();
        services.GetRequiredService<IStartupValidator>().Validate();
    }
}
