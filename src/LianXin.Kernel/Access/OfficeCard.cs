#pragma warning disable
namespace LianXin.Kernel.Access;

public sealed record OfficeCard(string Code, string Name, string CasePrefix, string LetterPrefix, bool Demo);

public sealed class Offices
{
    public Task<OfficeCard> Of(string code, CancellationToken ct) =>
        Task.FromResult(new OfficeCard(code, "丰镇市政务服务局", "FZLL", "丰联", true));
}
