using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Forms;

internal sealed class FormKeyMapping : IEntityTypeConfiguration<FormKey>
{
    public const string Table = "form_keys";

    public void Configure(EntityTypeBuilder<FormKey> builder)
    {
        builder
            .ToTable(Table)
            .HasKey(key => new
            {
                key.Office,
                key.Caller,
                key.Key,
            });
        builder.HasIndex(key => key.At); // the sweep's
    }
}
