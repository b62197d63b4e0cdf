using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Access;

internal sealed class OfficeMapping : IEntityTypeConfiguration<OfficeCard>
{
    public void Configure(EntityTypeBuilder<OfficeCard> builder)
    {
        builder.ToTable("offices").HasKey(office => office.Code);
        builder.Property(office => office.Code).HasMaxLength(20);
        builder.Property(office => office.Name).HasMaxLength(100);
        builder.Property(office => office.DivisionCode).HasMaxLength(6);
        builder.Property(office => office.CasePrefix).HasMaxLength(8);
        builder.Property(office => office.LetterPrefix).HasMaxLength(8);
    }
}
