using LianXin.Casework.Citizens;
using LianXin.Casework.Data;
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

    private static Task<Results<FileAnswer, NotFound>> ShowHolder(
        string number,
        Guid reference,
        OpenFiles files,
        CancellationToken ct
    ) => files.ToHolder(number, reference, ct);

    private static Task<Results<FileAnswer, NotFound>> Show(
        string number,
        Guid reference,
        OpenFiles files,
        CancellationToken ct
    ) => files.ToOffice(number, reference, ct);

    private static Task<Results<FileAnswer, NotFound>> ShowUnit(
        string id,
        Guid reference,
        OpenFiles files,
        CancellationToken ct
    ) => files.ToUnit(id, reference, ct);
}

/// <summary>Opens a file of a case that its viewer may see; anything else is not there. An officer's opening is logged.</summary>
internal sealed class OpenFiles(
    IDbContextFactory<LianXinDb> databases,
    FileVault vault,
    Readings readings,
    HeldCase held
)
{
    public async Task<Results<FileAnswer, NotFound>> ToHolder(string number, Guid reference, CancellationToken ct)
    {
        if (!held.Has(number))
            return TypedResults.NotFound();
        held.See(number);
        await using var db = await databases.CreateDbContextAsync(ct);
        return await Find(db, number, ct) is { } @case && held.IsStill(@case)
            ? await Open(db, @case, ShownFiles.ToHolder(@case), reference, ct)
            : TypedResults.NotFound();
    }

    public async Task<Results<FileAnswer, NotFound>> ToOffice(string number, Guid reference, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await Find(db, number, ct) is not { } @case)
            return TypedResults.NotFound();
        var orders = await db.Orders.AsNoTracking().Where(order => order.Case == number).ToListAsync(ct);
        return await Open(db, @case, ShownFiles.ToOffice(@case, orders), reference, ct);
    }

    public async Task<Results<FileAnswer, NotFound>> ToUnit(string id, Guid reference, CancellationToken ct)
    {
        await using var db = await databases.CreateDbContextAsync(ct);
        if (await db.Orders.AsNoTracking().SingleOrDefaultAsync(o => o.Id == id, ct) is not { } order)
            return TypedResults.NotFound();
        var @case = await db.Cases.AsNoTracking().OnRecord(order.Case, ct);
        return await Open(db, @case, ShownFiles.ToUnit(@case, order), reference, ct);
    }

    private static Task<Case?> Find(LianXinDb db, string number, CancellationToken ct) =>
        db.Cases.AsNoTracking().SingleOrDefaultAsync(c => c.Number == number, ct);

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
        var name = (await readings.OpenForViewer(db, @case.Stream, [], [file], ct))[file];
        return name is not null && await vault.Open(db, file, ct) is { } bytes
            ? new FileAnswer(bytes, file.ContentType, name)
            : TypedResults.NotFound();
    }
}
