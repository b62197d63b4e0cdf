using LianXin.Contracts;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>One opening of a stream's texts by one officer.</summary>
public sealed record Opening(StreamId Stream, Officer By, ReadingKind Kind = ReadingKind.Read);

/// <summary>Contact data in full. The reason is for the event the caller journals.</summary>
public sealed record Unmasked(string Text, SealedText Reason);

/// <summary>Officers read personal data here, and whoever it is about can learn that they did (domain.md §1.13.3).</summary>
public sealed class Readings(Transactions transactions, TextVault vault, TimeProvider clock)
{
    private const int LongestReason = 200;

    /// <summary>
    /// Logged first, then read: what could not be logged is not shown. One row, whatever the number of texts. Whether
    /// the officer may read them is the caller's. For pages; a step that prints or exports calls <see cref="Note"/>.
    /// </summary>
    public async Task<OpenedTexts> Open(
        LianXinDb db,
        Opening opening,
        IEnumerable<SealedText?> texts,
        IEnumerable<SealedFile> files,
        CancellationToken ct
    )
    {
        await transactions.Commit(step => Task.FromResult(Note(step, opening)), ct);
        return await vault.Read(db, texts, files, ct);
    }

    /// <summary>For whoever looks: an officer's opening is logged, a citizen reads what is the citizen's own.</summary>
    public Task<OpenedTexts> OpenForViewer(
        LianXinDb db,
        StreamId stream,
        IEnumerable<SealedText?> texts,
        IEnumerable<SealedFile> files,
        CancellationToken ct
    ) =>
        db.Viewer.Id.Length == 0
            ? vault.Read(db, texts, files, ct)
            : Open(db, new Opening(stream, new(db.Viewer.Id, "", db.Viewer.Unit)), texts, files, ct);

    /// <summary>Logs an opening within a step.</summary>
    public Reading Note(LianXinDb db, Opening opening) => Add(db, opening, null);

    /// <summary>
    /// Shows contact data in full, within a step that journals the reason it returns.
    /// </summary>
    /// <exception cref="RefusedException">The reason is missing or too long, or the person has been erased.</exception>
    public async Task<Unmasked> Unmask(
        LianXinDb db,
        StreamId stream,
        Officer by,
        SealedText contact,
        string reason,
        CancellationToken ct
    )
    {
        if (reason.Trim() is not { Length: > 0 and <= LongestReason } given)
            throw new RefusedException("vault.reason", "请写明查看完整联系方式的理由，不超过 200 字。");
        var subject = await db.Set<VaultCell>()
            .Where(cell => cell.Office == db.Viewer.Office && cell.Ref == contact.Ref)
            .Select(cell => cell.Subject)
            .SingleAsync(ct);
        var why = await vault.Seal(db, subject, Fields.ReadingReason, given, ct);
        Add(db, new(stream, by, ReadingKind.Unmask), why.Ref);
        return new(await vault.Read(db, contact, ct) ?? throw Erasure.Done(), why);
    }

    /// <summary>Who has read of a stream, the latest first.</summary>
    public static IQueryable<Reading> Of(LianXinDb db, StreamId stream) =>
        db.Set<Reading>()
            .AsNoTracking()
            .Where(r => r.Office == stream.Office && r.StreamKind == stream.Kind && r.StreamId == stream.Id)
            .OrderByDescending(r => r.At);

    private Reading Add(LianXinDb db, Opening opening, Guid? reason) =>
        db.Add(
            new Reading
            {
                Id = Guid.CreateVersion7(),
                Office = opening.Stream.Office,
                StreamKind = opening.Stream.Kind,
                StreamId = opening.Stream.Id,
                Officer = opening.By.Id,
                At = clock.Now,
                Kind = opening.Kind,
                Reason = reason,
            }
        ).Entity;
}
