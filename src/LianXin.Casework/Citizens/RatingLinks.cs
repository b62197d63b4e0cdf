using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using LianXin.Casework.Data;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Citizens;

/// <summary>评价链接: made when the reviewer agrees, good for one judgement within fifteen days.</summary>
internal sealed class RatingLinks(TimeProvider clock)
{
    public static readonly TimeSpan Life = TimeSpan.FromDays(15);
    private const int Randomness = 32;

    /// <summary>A new link to judge this case; those made for it before are over.</summary>
    /// <returns>The path to give to the person. It is not kept and cannot be asked for again.</returns>
    public async Task<string> Issue(LianXinDb db, string number, CancellationToken ct)
    {
        var now = clock.Now;
        foreach (var earlier in await db.RatingLinks.Where(l => l.Number == number && l.EndsAt > now).ToListAsync(ct))
            earlier.EndsAt = now;
        var token = Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Randomness));
        db.Add(
            new RatingLink
            {
                Office = db.Viewer.Office,
                TokenHash = Hash(token),
                Number = number,
                EndsAt = now + Life,
            }
        );
        return $"/rate/{token}";
    }

    /// <exception cref="NotOnRecordException">There never was such a link.</exception>
    /// <exception cref="RefusedException">It was used, or its time is over.</exception>
    public async Task<RatingLink> Open(LianXinDb db, string token, CancellationToken ct)
    {
        var hash = Hash(token);
        var link =
            await db.RatingLinks.SingleOrDefaultAsync(l => l.TokenHash == hash, ct)
            ?? throw new NotOnRecordException("这个评价链接不对，请从短信里重新打开。");
        if (link.UsedAt is not null)
            throw new RefusedException("rating.used", "您已经评价过了，谢谢。");
        if (!link.IsOpenAt(clock.Now))
            throw new RefusedException("rating.over", "这个评价链接已经过期。凭编号和查询码仍然可以评价。");
        return link;
    }

    private static byte[] Hash(string token) => SHA256.HashData(Encoding.UTF8.GetBytes(token));
}
