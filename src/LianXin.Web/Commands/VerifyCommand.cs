using System.Data.Common;
using System.Runtime.InteropServices;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Web.Commands;

/// <summary>
/// <c>verify</c>: replays every stream of every office. One line and 0 when all holds; a line for each finding and 1
/// when not; 2 when there is nothing it could check. Beside a house that is open it only reads.
/// </summary>
internal static class VerifyCommand
{
    public const string Name = "verify";
    private const int Holds = 0;
    private const int Found = 1;
    private const int CannotSay = 2;
    private const int Interrupted = 130;

    public static async Task<int> Run(IServiceProvider house)
    {
        using var stopping = new CancellationTokenSource();
        using var interrupted = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
        using var terminated = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
        await using var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewing>().As(Viewer.House);
        try
        {
            return await Run(scope.ServiceProvider, stopping.Token);
        }
        catch (OperationCanceledException)
        {
            return await NoAnswer("校验中断，没有结论。", Interrupted);
        }
        catch (DbException unreadable)
        {
            return await NoAnswer($"数据库读不下去，没有结论：{unreadable.Message}", CannotSay);
        }

        void Stop(PosixSignalContext signal)
        {
            signal.Cancel = true;
            stopping.Cancel();
        }
    }

    private static async Task<int> Run(IServiceProvider services, CancellationToken ct)
    {
        if (await WhyNot(services, ct) is { } reason)
            return await NoAnswer(reason, CannotSay);

        var (tally, findings) = (new Tally(), 0);
        var second = TimeSpan.FromSeconds(1);
        await using (services.GetRequiredService<TimeProvider>().CreateTimer(Progress, tally, second, second))
            await foreach (var finding in services.GetRequiredService<Verify>().Run(tally, ct))
            {
                findings++;
                await Console.Out.WriteLineAsync(finding.ToString());
            }
        await (findings == 0 ? Console.Out : Console.Error).WriteLineAsync(
            findings == 0
                ? $"校验完毕，全部与记录相符：{Counted(tally)}。"
                : $"校验完毕，{findings} 处不符：{Counted(tally)}。"
        );
        return findings == 0 ? Holds : Found;
    }

    /// <summary>Creates nothing and migrates nothing: a check that changes what it checks is none.</summary>
    private static async Task<string?> WhyNot(IServiceProvider services, CancellationToken ct)
    {
        await using var db = await services.GetRequiredService<IDbContextFactory<LianXinDb>>().CreateDbContextAsync(ct);
        if (!await db.Database.CanConnectAsync(ct))
            return "打不开数据库，无法校验。";
        if ((await db.Database.GetPendingMigrationsAsync(ct)).Any())
            return "数据库还不是本版本的格式，请先启动一次系统再校验。";
        try
        {
            await services.GetRequiredService<UnlockVault>().Check(ct);
            return null;
        }
        catch (InvalidOperationException unfit)
        {
            return unfit.Message;
        }
    }

    private static async Task<int> NoAnswer(string why, int exit)
    {
        await Console.Error.WriteLineAsync(why);
        return exit;
    }

    private static void Progress(object? tally) => Console.Error.WriteLine($"已校验 {Counted((Tally)tally!)}…");

    private static string Counted(Tally tally) =>
        $"{tally.Offices} 个单位、{tally.Streams} 条记录链、{tally.Entries} 条记录、{tally.Texts} 段文本、{tally.Files} 个附件";
}
