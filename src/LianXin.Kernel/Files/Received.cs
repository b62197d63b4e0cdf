namespace LianXin.Kernel.Files;

/// <summary>What one field of a form takes.</summary>
/// <param name="Field">Its name in HTML.</param>
internal sealed record FileRule(string Field, IReadOnlyCollection<FileKind> Kinds, int Most);

/// <summary>What a field holds after a press, and what of it was not fit.</summary>
internal sealed record Received(IReadOnlyList<HeldFile> Held, IReadOnlyList<UnfitFile> Unfit)
{
    public static Received Nothing { get; } = new([], []);
}

internal sealed record HeldFile(Guid Ref, FileKind Kind, string FileName);

internal sealed record UnfitFile(string FileName, UnfitFileException Why);

/// <summary>A file of this press that is fit.</summary>
/// <param name="Ref">Made of its bytes: pressed again, it is the same file.</param>
internal sealed record FitFile(Guid Ref, string FileName, AcceptedFile Accepted);
