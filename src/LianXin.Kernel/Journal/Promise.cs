using LianXin.Kernel.Vault;

namespace LianXin.Kernel.Journal;

/// <summary>What an entry says of a text or an attachment, to be kept by the vault.</summary>
internal sealed record Promise(StreamId Stream, int Version, Guid Ref, string Commitment)
{
    /// <summary>Set when the promise is about an attachment.</summary>
    public SealedFile? File { get; init; }

    public Finding Broken(string what) => new(Stream, Version, $"{(File is null ? "文本" : "附件")} {Ref} {what}");

    public static IEnumerable<Promise> Of(StreamId stream, int version, JournalEvent happened) =>
        [
            .. happened.Texts().Select(text => new Promise(stream, version, text.Ref, text.Commitment)),
            .. happened.Files().Select(f => new Promise(stream, version, f.Ref, f.Commitment) { File = f }),
        ];
}
