using LianXin.Kernel.Data;
using LianXin.Kernel.Forms;
using LianXin.Kernel.Vault;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Files;

public static class DraftEndpoint
{
    public const string Path = "/drafts";

    /// <summary>The small picture beside a file that waits for its form; for the visitor who brought it, and nobody else.</summary>
    public static void MapDrafts(this IEndpointRouteBuilder app) =>
        app.MapGet(Path + "/{reference:guid}", Show).AllowAnonymous();

    private static async Task<Results<FileAnswer, NotFound>> Show(
        Guid reference,
        Visitor visitor,
        IDbContextFactory<LianXinDb> databases,
        MasterKey master,
        CancellationToken ct
    )
    {
        var caller = visitor.Caller;
        await using var db = await databases.CreateDbContextAsync(ct);
        var draft = await db.Set<Draft>()
            .Where(d => d.Office == db.Viewer.Office && d.Ref == reference && d.Caller == caller)
            .Select(Draft.Cover)
            .SingleOrDefaultAsync(ct);
        return draft?.OpenThumbnail(master) is { } picture
            ? new FileAnswer(new MemoryStream(picture), FileKind.Jpeg.ContentType, draft.OpenName(master))
            : TypedResults.NotFound();
    }
}
