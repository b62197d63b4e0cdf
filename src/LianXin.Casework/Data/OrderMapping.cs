using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Casework.Data;

internal sealed class OrderMapping : IEntityTypeConfiguration<Order>
{
    public void Configure(EntityTypeBuilder<Order> builder)
    {
        builder.ToTable("casework_orders").HasKey(o => new { o.Office, o.Id });
        builder.Property(o => o.Id).HasMaxLength(40);
        builder.Property(o => o.Head);
        builder.Property(o => o.Due).AsJson();
        builder.Property(o => o.SignInBy).AsJson();
        builder.Property(o => o.ReturnBy).AsJson();
        builder.Property(o => o.Answer).AsJson();
        builder.Property(o => o.Opinion).AsJson();
        builder.Property(o => o.Files).AsJson();
        builder.HasIndex(o => new { o.Office, o.Case });
        builder.HasIndex(o => new { o.Office, o.Letter }).IsUnique();
        builder.HasIndex(o => new
        {
            o.Office,
            o.Unit,
            o.Standing,
            o.DueAt,
        });
        builder.HasIndex(o => new
        {
            o.Office,
            o.Standing,
            o.SignInDueAt,
        });
    }
}
