using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>综合受理: what kind of matter it is, under which subject, in the clerk's own short words.</summary>
internal sealed record Classification(CaseKind Kind, string Subject, SealedText Title, SealedText Summary)
{
    public IEnumerable<SealedText> Texts() => [Title, Summary];
}
