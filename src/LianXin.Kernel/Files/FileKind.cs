namespace LianXin.Kernel.Files;

/// <summary>What the house keeps. Decided by the bytes, never by the name or by what a browser says.</summary>
public enum FileKind
{
    Jpeg,
    Png,
    WebP,
    Pdf,
    Docx,
    Xlsx,
}

/// <summary>What one field takes.</summary>
public static class FileKinds
{
    public static IReadOnlyCollection<FileKind> Photos { get; } = [FileKind.Jpeg, FileKind.Png, FileKind.WebP];
    public static IReadOnlyCollection<FileKind> Papers { get; } = [.. Photos, FileKind.Pdf];

    /// <summary>For staff only: what these hold is kept unread.</summary>
    public static IReadOnlyCollection<FileKind> Documents { get; } = [.. Papers, FileKind.Docx, FileKind.Xlsx];

    extension(FileKind kind)
    {
        public bool IsPhoto => kind is FileKind.Jpeg or FileKind.Png or FileKind.WebP;

        public string Extension =>
            kind switch
            {
                FileKind.Jpeg => ".jpg",
                FileKind.Png => ".png",
                FileKind.WebP => ".webp",
                FileKind.Pdf => ".pdf",
                FileKind.Docx => ".docx",
                FileKind.Xlsx => ".xlsx",
            };

        public string ContentType =>
            kind switch
            {
                FileKind.Jpeg => "image/jpeg",
                FileKind.Png => "image/png",
                FileKind.WebP => "image/webp",
                FileKind.Pdf => "application/pdf",
                FileKind.Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
                FileKind.Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            };
    }
}
