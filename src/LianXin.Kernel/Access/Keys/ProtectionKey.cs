using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Access.Keys;

/// <summary>One key of the ring under which cookies and form tokens are sealed, itself under the master key (decisions 3).</summary>
public sealed class ProtectionKey
{
    public required string Name { get; init; }
    public required string Xml { get; init; }
}

internal sealed class ProtectionKeyMapping : IEntityTypeConfiguration<ProtectionKey>
{
    public void Configure(EntityTypeBuilder<ProtectionKey> builder) =>
        builder.ToTable("access_protection_keys").HasKey(key => key.Name);
}
