using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Localization;

namespace LianXin.Tests.TestKit;

/// <summary>A hall of its own behind a real server, with the one page more that its tests press.</summary>
public sealed class FormHall : Hall
{
    public FormHall() => UseKestrel(0);

    /// <summary>A browser nobody has used before; it keeps its cookies and follows no redirect.</summary>
    public HttpClient Browser() =>
        new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = ClientOptions.BaseAddress };

    /// <summary>How often the page under this name has had its effect.</summary>
    internal Task<long> Effects(string page) =>
        Read(db => db.Set<NumberSeries>().Where(s => s.Name == page).Select(s => s.Last).SingleOrDefaultAsync());

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        base.ConfigureWebHost(builder);
        builder.ConfigureServices(services =>
        {
            services.AddSingleton(new LianXinModule(typeof(FormHall).Assembly));
            services.TryAddSingleton<IStringLocalizer, ChineseOnly>();
        });
    }

    private sealed class ChineseOnly : IStringLocalizer
    {
        public LocalizedString this[string name] => new(name, name);
        public LocalizedString this[string name, params object[] arguments] =>
            new(name, string.Format(null, name, arguments));

        public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => [];
    }
}

[CollectionDefinition(nameof(FormHall))]
public sealed class FormHallTests : ICollectionFixture<FormHall>;
