using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Vault;

internal sealed class VaultSubjectMapping : IEntityTypeConfiguration<VaultSubject>
{
    public void Configure(EntityTypeBuilder<VaultSubject> builder) =>
        builder.ToTable(VaultTables.Subjects).HasKey(subject => new { subject.Office, subject.Subject });
}

internal sealed class VaultCellMapping : IEntityTypeConfiguration<VaultCell>
{
    public void Configure(EntityTypeBuilder<VaultCell> builder) =>
        builder.ToTable("vault_cells").HasKey(cell => new { cell.Office, cell.Ref });
}

internal sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>
{
    public void Configure(EntityTypeBuilder<StoredFile> builder) =>
        builder.ToTable("vault_files").HasKey(file => new { file.Office, file.Ref });
}

internal sealed class KeyedPhoneMapping : IEntityTypeConfiguration<KeyedPhone>
{
    public void Configure(EntityTypeBuilder<KeyedPhone> builder)
    {
        builder.ToTable(VaultTables.Phones).HasKey(phone => new { phone.Office, phone.Ref });
        builder.HasIndex(phone => new { phone.Office, phone.Hash });

        // Goes with the key, even if it was written in the very moment of erasing.
        builder
            .HasOne<VaultSubject>()
            .WithMany()
            .HasForeignKey(phone => new { phone.Office, phone.Subject })
            .OnDelete(DeleteBehavior.Cascade);
    }
}

internal sealed class ReadingMapping : IEntityTypeConfiguration<Reading>
{
    public void Configure(EntityTypeBuilder<Reading> builder)
    {
        builder.ToTable("vault_readings").HasKey(reading => new { reading.Office, reading.Id });
        builder.HasIndex(reading => new
        {
            reading.Office,
            reading.StreamKind,
            reading.StreamId,
            reading.At,
        });
    }
}

internal sealed class ErasedSubjectMapping : IEntityTypeConfiguration<ErasedSubject>
{
    public void Configure(EntityTypeBuilder<ErasedSubject> builder) =>
        builder.ToTable("vault_erased").HasKey(erased => new { erased.Office, erased.Subject });
}
