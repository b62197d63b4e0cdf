using LianXin.Casework.Data;
using LianXin.Kernel.Data;
using LianXin.Kernel.Files;
using LianXin.Kernel.Vault;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Citizens;

/// <summary>Photos and papers of a case: to whoever holds its code, and to the office's staff who may read it.</summary>
internal static class CaseFiles
{
    public static void MapCaseFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/track/{number}/files/{reference}", ShowHolder).AllowAnonymous();
        app.MapGet("/desk/cases/{number}/files/{reference}", Show).RequireAuthorization(CaseworkPolicies.Read);
    }

    private static async Task<Results<FileAnswer, NotFound>> ShowHolder(
        string number,
        Guid reference,
        CitizenFile file,
        OpenFiles files,
        CancellationToken ct
    ) => await file.OpenHeld(number, ct) is null ? TypedResults.NotFound() : await files.Open(number, reference, ct);

    private static Task<Results<FileAnswer, NotFound>> Show(
        string number,
        Guid reference,
        OpenFiles files,
        CancellationToken ct
    ) => files.Open(number, reference, ct);
}

/// <summary>Opens a file of a case that its viewer may see; anything else is not there. An officer's opening is logged.</summary>
internal sealed class OpenFiles(
    IDbContextFactory<LianXinDb> databases,
    FileVault vault,
    TextVault texts,
    Readings readings
)
{
    public async Task<Results<FileAnswer, NotFound>> Open(string number, Guid reference, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        var @case = await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, ct);
        if (@case?.Files.FirstOrDefault(file => file.Ref == reference) is not { } file)
            return TypedResults.NotFound();
        var name = (await Names(db, @case, file, ct))[file];
        return name is not null && await vault.Open(db, file, ct) is { } bytes
            ? new FileAnswer(bytes, file.ContentType, name)
            : TypedResults.NotFound();
    }

    private Task<OpenedTexts> Names(LianXinDb db, Case @case, SealedFile file, CancellationToken ct) =>
        db.Viewer.Id.Length == 0
            ? texts.Read(db, [], [file], ct)
            : readings.Open(db, new(@case.Stream, new(db.Viewer.Id, "", db.Viewer.Unit)), [], [file], ct);
}
