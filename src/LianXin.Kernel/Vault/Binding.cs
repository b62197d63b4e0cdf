using LianXin.Kernel.Journal;

namespace LianXin.Kernel.Vault;

/// <summary>What an envelope is bound to without storing it: moved to another person, field or place it does not open.</summary>
internal sealed record Binding(string Office, Guid Subject, string Field, Guid Ref)
{
    public byte[] Text() => Common().ToArray();

    public byte[] Mask() => Common().Text("mask").ToArray();

    /// <summary>One part of an attachment: neither parts nor their order can change, and the end cannot be cut off.</summary>
    public byte[] Part(int index, bool isLast) =>
        Common().Text("part").Number(index).Raw([isLast ? (byte)1 : (byte)0]).ToArray();

    private CanonicalBytes Common() =>
        new CanonicalBytes()
            .Text(Office)
            .Text(Subject.ToString())
            .Text(Field)
            .Text(Ref.ToString())
            .Raw([Algorithms.Sha256AesGcm]);
}
