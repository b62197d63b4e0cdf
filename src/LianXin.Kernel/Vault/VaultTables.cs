namespace LianXin.Kernel.Vault;

/// <summary>Tables that are spoken of in SQL as well.</summary>
internal static class VaultTables
{
    public const string Subjects = "vault_subjects";
    public const string Phones = "vault_phones";
}
