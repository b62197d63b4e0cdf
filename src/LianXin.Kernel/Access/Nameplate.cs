using System.Data.Common;
using LianXin.Contracts.Hall;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Access;

/// <summary>What is said beside the office's name. Settings <c>Nameplate:*</c>.</summary>
public sealed class NameplateSettings
{
    public string Address { get; set; } = "政务服务大厅";

    public string Hours { get; set; } = "工作日";

    /// <summary>备案号 of the site, where the office has one.</summary>
    public string? RecordNumber { get; set; }
}

/// <summary>Name and mark 演示 as they stand on the record of the viewer's office, the rest from the settings.</summary>
internal sealed class Nameplate(
    IDbContextFactory<LianXinDb> databases,
    Viewing viewing,
    IOptions<NameplateSettings> settings
) : IReadNameplate
{
    /// <summary>Before the office has opened, and while nobody can read what it is called.</summary>
    private const string Unopened = "“两代表一委员”之家联络室";

    private OfficeCard? card;

    public async Task<OfficeNameplate> Read(CancellationToken ct = default)
    {
        card ??= await OnRecord(ct);
        var (name, said) = (card?.Name ?? Unopened, settings.Value);
        return new(name, said.Address, said.Hours)
        {
            IsDemo = card is { Demo: true },
            RecordNumber = said.RecordNumber,
        };
    }

    /// <summary>Nothing while the database cannot be reached: the page that says so has a head too.</summary>
    private async Task<OfficeCard?> OnRecord(CancellationToken ct)
    {
        try
        {
            await using var db = await databases.CreateDbContextAsync(ct);
            return await db.Set<OfficeCard>()
                .AsNoTracking()
                .SingleOrDefaultAsync(office => office.Code == viewing.Current.Office, ct);
        }
        catch (DbException)
        {
            return null; // what the page itself reads fails as loudly as it should
        }
    }
}
