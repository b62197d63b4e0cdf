using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Vault;

internal sealed class VaultSubjectMapping : IEntityTypeConfiguration<VaultSubject>
{
    public void Configure(EntityTypeBuilder<VaultSubject> builder) =>
        builder.ToTable("vault_subjects").HasKey(key => new { key.Office, key.Subject });
}

internal sealed class VaultCellMapping : IEntityTypeConfiguration<VaultCell>
{
    public void Configure(EntityTypeBuilder<VaultCell> builder) =>
        builder.ToTable("vault_cells").HasKey(cell => new { cell.Office, cell.Ref });
}
