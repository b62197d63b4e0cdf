using LianXin.Contracts;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using LianXin.Ui.Parts;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using MiniExcelLibs;

namespace LianXin.Casework.Desk;

/// <summary>导出: the ledger as it is filtered, without a name or a number (domain.md Part 4 no. 6).</summary>
internal sealed class LedgerExport(Ledger ledger, HallNames names, Transactions transactions, TimeProvider clock)
{
    /// <summary>More is a report, not a table for a desk.</summary>
    public const int Most = 20_000;

    private const string Xlsx = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    public static void Map(IEndpointRouteBuilder app) =>
        app.MapGet("/desk/ledger.xlsx", Download)
            .RequireAuthorization(CaseworkPolicies.Export)
            .ExcludeFromDescription();

    private static async Task<IResult> Download(HttpRequest request, LedgerExport export, CancellationToken ct)
    {
        var asked = LedgerAddress.Read(new Uri($"https://office{request.Path}{request.QueryString}"));
        var rows = await export.Rows(asked, ct);
        await export.Log(request.HttpContext.User.Officer, rows.Length, ct);
        var file = new MemoryStream();
        await file.SaveAsAsync(rows, cancellationToken: ct);
        file.Position = 0;
        return TypedResults.Stream(file, Xlsx, rows.Length < Most ? "工作台账.xlsx" : $"工作台账（前{Most}件）.xlsx");
    }

    /// <summary>Who took how much out of the house: before it leaves.</summary>
    private Task<int> Log(Officer by, int rows, CancellationToken ct) =>
        transactions.Commit(
            db =>
            {
                db.Audit(AuditKind.Exported, clock.Now, by.Id, "", $"{rows} 件");
                return Task.FromResult(rows);
            },
            ct
        );

    private async Task<object[]> Rows(LedgerQuery asked, CancellationToken ct)
    {
        await names.Load(ct);
        return
        [
            .. (await ledger.All(asked, Most, ct)).Select(line => new
            {
                编号 = line.Number,
                标题 = line.IsTitled ? line.Title : "（还没有标题）", // its first words could tell of somebody
                登记时间 = line.RegisteredAt.InOffice.DateTime,
                环节 = StepNames.Of(line.Step),
                入口 = names.Room(line.Room),
                来源 = line.Channel.Name,
                主题 = names.Subject(line.Subject),
                主办单位 = names.Unit(line.Lead),
                结果 = line.Result?.Name ?? "",
                时限 = line.Due?.Due.InOffice.DateTime,
            }),
        ];
    }
}
