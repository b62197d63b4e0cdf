using LianXin.Kernel.Data;
using LianXin.Kernel.Files;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Files;

/// <summary>Photos and papers that came with a form, sealed for the person who brought them.</summary>
internal sealed class Attachments(Drafts drafts, FileVault vault)
{
    /// <summary>The name of the field in every form that takes them.</summary>
    private const string Field = "Form.Photos";

    public async Task<IReadOnlyList<SealedFile>> Keep(LianXinDb db, Guid person, CancellationToken ct)
    {
        var kept = new List<SealedFile>();
        foreach (var file in await drafts.Take(db, Field, ct))
        {
            using var bytes = new MemoryStream(file.Bytes);
            kept.Add(await vault.Seal(db, person, "attachment", bytes, file.Kind.ContentType, file.FileName, ct));
        }
        return kept;
    }
}
