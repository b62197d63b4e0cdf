using System.Collections.Concurrent;
using LianXin.Contracts.Hall;
using LianXin.Kernel.Access;

namespace LianXin.Web;

/// <summary>
/// The viewer's office as its record has it, name and 演示; what is not on record, address and hours, from the settings
/// <c>Nameplate:*</c>.
/// </summary>
internal sealed class RecordedNameplate(
    Offices offices,
    Viewing viewing,
    KnownOffices known,
    IConfiguration configuration
) : IReadNameplate
{
    public async Task<OfficeNameplate> Read(CancellationToken ct = default)
    {
        var office = await known.Of(viewing.Current.Office, code => offices.Of(code, ct));
        var plate = configuration.GetSection("Nameplate");
        return new(office.Name, plate["Address"] ?? "政务服务大厅", plate["Hours"] ?? "工作日")
        {
            IsDemo = office.Demo,
            RecordNumber = plate["RecordNumber"],
        };
    }
}

/// <summary>An office's card is settled when it opens: one question for as long as the house runs.</summary>
internal sealed class KnownOffices
{
    private readonly ConcurrentDictionary<string, OfficeCard> cards = [];

    public async Task<OfficeCard> Of(string code, Func<string, Task<OfficeCard>> read) =>
        cards.TryGetValue(code, out var card) ? card : cards.GetOrAdd(code, await read(code));
}
