using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>Attachments, each under the key of the subject they belong to; sealed and read 64 KiB at a time.</summary>
public sealed class FileVault(MasterKey master, TextVault texts, DataFolder data)
{
    private readonly FileFolder folder = new(data);

    /// <summary>
    /// Keeps the bytes as they are, which somebody else has looked into, and the name as a text under the same ref.
    /// Belongs to the step like any text: when the step comes to nothing, <see cref="FileSweep"/> clears the bytes away.
    /// </summary>
    /// <param name="content">Read from its beginning, and again when the step has to run again: it must be able to seek.</param>
    /// <param name="contentType">As found by looking into it.</param>
    /// <exception cref="RefusedException">The person has been erased.</exception>
    public async Task<SealedFile> Seal(
        LianXinDb db,
        Guid subject,
        string field,
        Stream content,
        string contentType,
        string fileName,
        CancellationToken ct
    )
    {
        var file = new StoredFile
        {
            Office = db.Viewer.Office,
            Ref = Guid.CreateVersion7(),
            Subject = subject,
            Field = field,
        };
        await texts.Seal(db, NameOf(file), fileName, ct);
        var parts = file.Parts(await texts.Key(db, subject, ct));
        content.Position = 0;
        var commitment = "";
        await folder.Write(file.Ref, async to => commitment = await parts.Write(content, to, ct));
        db.Add(file);
        return new(file.Ref, commitment, content.Length, contentType);
    }

    /// <summary>The bytes, or null once the person's key has been destroyed. Whether they may be read is the caller's.</summary>
    public async Task<Stream?> Open(LianXinDb db, SealedFile file, CancellationToken ct)
    {
        var stored = await db.Set<StoredFile>()
            .AsNoTracking()
            .SingleAsync(f => f.Office == db.Viewer.Office && f.Ref == file.Ref, ct);
        var subject = await db.Set<VaultSubject>()
            .AsNoTracking()
            .SingleOrDefaultAsync(s => s.Office == stored.Office && s.Subject == stored.Subject, ct);
        return subject is null
            ? null
            : new OpenedFile(folder.Open(file.Ref), stored.Parts(subject.Key(master)), file.Length);
    }

    private static VaultCell NameOf(StoredFile file) =>
        new()
        {
            Office = file.Office,
            Ref = file.Ref,
            Subject = file.Subject,
            Field = Fields.FileName,
        };
}
