using LianXin.Casework.Data;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Citizens;

/// <summary>Shows a case to whoever knows its code. No number is told apart from a wrong code: neither exists for a stranger.</summary>
internal sealed class OpenByCode(
    IDbContextFactory<LianXinDb> databases,
    QueryCodes codes,
    WrongCodes wrong,
    HeldCase held,
    TimeProvider clock
)
{
    /// <returns>Null when the case is open, else why not.</returns>
    public async Task<Sentence?> Try(string number, string code, string address, CancellationToken ct)
    {
        if (wrong.MustWait(address) is { } wait)
            return new Sentence(
                "试的次数太多了，请 {0} 分钟后再试。着急的话，请打电话或到大厅来问。",
                (int)Math.Ceiling(wait.TotalMinutes)
            );
        await Task.Delay(wrong.Pause(number), clock, ct);
        if (await Opened(number, code, ct) is { } @case)
        {
            held.Hold(@case);
            return null;
        }
        wrong.Tried(number, address);
        return new Sentence("编号和查询码对不上。请照回执再填一遍，查询码里没有数字 0、1 和字母 O、I、L。");
    }

    private async Task<Case?> Opened(string number, string code, CancellationToken ct)
    {
        held.See(number);
        await using var db = await databases.CreateDbContextAsync(ct);
        var @case = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, ct);
        held.SeeNone();
        return codes.Opens(@case ?? new Case(db.Viewer.Office, number), code) ? @case : null;
    }
}
