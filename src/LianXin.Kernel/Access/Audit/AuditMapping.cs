using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Access.Audit;

internal sealed class AuditMapping : IEntityTypeConfiguration<AuditEntry>
{
    public void Configure(EntityTypeBuilder<AuditEntry> builder)
    {
        builder.ToTable(AuditTable.Name).HasKey(entry => entry.No);
        builder.HasIndex(entry => new { entry.Office, entry.At });
        builder.Property(entry => entry.Office).HasMaxLength(20);
        builder.Property(entry => entry.Kind).HasConversion<string>().HasMaxLength(40);
        builder.Property(entry => entry.By).HasMaxLength(20);
        builder.Property(entry => entry.Whom).HasMaxLength(20);
        builder.Property(entry => entry.Detail).HasMaxLength(400);
    }
}
