using LianXin.Casework.Citizens;
using LianXin.Casework.Data;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Files;
using LianXin.Kernel.Vault;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Casework.Files;

/// <summary>Photos and papers of a case: to whoever holds its code, and to the office's staff who may read it.</summary>
internal static class CaseFiles
{
    public static void MapCaseFiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/track/{number}/files/{reference}", ShowHolder).AllowAnonymous();
        app.MapGet("/desk/cases/{number}/files/{reference}", Show).RequireAuthorization(CaseworkPolicies.Read);
        app.MapGet("/unit/orders/{id}/files/{reference}", ShowUnit).RequireAuthorization(CaseworkPolicies.ReadOrders);
    }

    private static async Task<Results<FileAnswer, NotFound>> ShowHolder(
        string number,
        Guid reference,
        CitizenFile file,
        OpenFiles files,
        CancellationToken ct
    ) => await file.OpenHeld(number, ct) is null ? TypedResults.NotFound() : await files.OfCase(number, reference, ct);

    private static Task<Results<FileAnswer, NotFound>> Show(
        string number,
        Guid reference,
        OpenFiles files,
        CancellationToken ct
    ) => files.OfCase(number, reference, ct);

    private static Task<Results<FileAnswer, NotFound>> ShowUnit(
        string id,
        Guid reference,
        OpenFiles files,
        CancellationToken ct
    ) => files.OfOrder(id, reference, ct);
}

/// <summary>Opens a file of a case that its viewer may see; anything else is not there. An officer's opening is logged.</summary>
internal sealed class OpenFiles(
    IDbContextFactory<LianXinDb> databases,
    FileVault vault,
    TextVault texts,
    Readings readings
)
{
    /// <summary>What came with the case; what shows that it was done, to the person once the answer was agreed to.</summary>
    public async Task<Results<FileAnswer, NotFound>> OfCase(string number, Guid reference, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, ct) is not { } @case)
            return TypedResults.NotFound();
        var files = @case.Files.Concat(@case.GivenAnswer?.Evidence ?? []);
        if (db.Viewer.Reach is Reach.Office)
            files = files.Concat((await Orders(db, number, ct)).SelectMany(order => order.Files));
        return await Open(db, @case, files, reference, ct);
    }

    /// <summary>What the unit itself showed, and what came with the case unless it could tell who reports.</summary>
    public async Task<Results<FileAnswer, NotFound>> OfOrder(string id, Guid reference, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Orders.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } order)
            return TypedResults.NotFound();
        var @case = await db.Cases.AsNoTracking().OnRecord(order.Case, ct);
        return await Open(db, @case, [.. @case.Secrecy.FromUnits ? [] : @case.Files, .. order.Files], reference, ct);
    }

    private static Task<List<Order>> Orders(LianXinDb db, string number, CancellationToken ct) =>
        db.Orders.AsNoTracking().Where(order => order.Case == number).ToListAsync(ct);

    private async Task<Results<FileAnswer, NotFound>> Open(
        LianXinDb db,
        Case @case,
        IEnumerable<SealedFile> files,
        Guid reference,
        CancellationToken ct
    )
    {
        if (files.FirstOrDefault(file => file.Ref == reference) is not { } file)
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
