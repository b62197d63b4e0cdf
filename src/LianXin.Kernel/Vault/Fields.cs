namespace LianXin.Kernel.Vault;

/// <summary>Fields the vault knows more of than their name: each has a mask, and a phone number can be found again.</summary>
public static class Fields
{
    public const string Name = "name";
    public const string Phone = "phone";
    public const string IdNumber = "id-number";
    public const string Address = "address";
    public const string Plate = "plate";

    internal const string FileName = "file-name";
    internal const string ReadingReason = "reading-reason";
}
