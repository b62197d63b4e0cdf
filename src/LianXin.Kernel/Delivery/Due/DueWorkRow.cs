using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Delivery.Due;

internal sealed class DueWorkRow : DueRow
{
    public required string Kind { get; init; }
    public required string Key { get; init; }
}

internal sealed class DueWorkMapping : IEntityTypeConfiguration<DueWorkRow>
{
    public void Configure(EntityTypeBuilder<DueWorkRow> builder)
    {
        builder.ToTable("due_work").HasKey(row => row.Id);
        builder
            .HasIndex(row => new
            {
                row.Office,
                row.Kind,
                row.Key,
            })
            .IsUnique();
        builder.HasIndex(row => row.DueAt);
    }
}
