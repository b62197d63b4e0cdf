namespace LianXin.Kernel.Files;

/// <summary>A file fit to be kept: a photo is made anew of its pixels alone, anything else is as it came.</summary>
/// <param name="FileName">Cleaned; personal data all the same (decisions 1).</param>
/// <param name="Thumbnail">A small JPEG of a photo; null for anything else.</param>
public sealed record AcceptedFile(FileKind Kind, string FileName, byte[] Bytes, byte[]? Thumbnail);
