using LianXin.Contracts.Hall;
using Microsoft.Extensions.Configuration;

namespace LianXin.Ui;

/// <summary>The nameplate from the settings <c>Nameplate:*</c>, until somebody knows the office better.</summary>
internal sealed class ConfiguredNameplate(IConfiguration configuration) : IReadNameplate
{
    public Task<OfficeNameplate> Read(CancellationToken ct = default)
    {
        var plate = configuration.GetSection("Nameplate");
        return Task.FromResult(
            new OfficeNameplate(
                plate["Name"] ?? "“两代表一委员”之家联络室",
                plate["Address"] ?? "政务服务大厅",
                plate["Hours"] ?? "工作日"
            )
            {
                IsDemo = plate.GetValue<bool>("IsDemo"),
                RecordNumber = plate["RecordNumber"],
            }
        );
    }
}
