namespace LianXin.Kernel.Forms;

/// <summary>One press of one form.</summary>
/// <param name="Key">Of the press or, where it is refused, of the form as it is shown again.</param>
/// <param name="Token">The same key as it travels.</param>
internal sealed record FormPress(string Caller, Guid Key, string Token, byte[] Content)
{
    /// <summary>Why this press can have no effect.</summary>
    public RefusedException? Refused { get; init; }

    /// <summary>Where it led when it was pressed before.</summary>
    public string? Led { get; init; }

    /// <summary>It came from a page of this house; otherwise nothing of it may be kept.</summary>
    public bool Genuine { get; init; } = true;
}
