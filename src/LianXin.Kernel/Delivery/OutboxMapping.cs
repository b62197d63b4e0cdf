using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Delivery;

internal sealed class OutboxMapping : IEntityTypeConfiguration<OutboxRow>
{
    private const string Unsettled = "\"SettledAt\" IS NULL";

    public void Configure(EntityTypeBuilder<OutboxRow> builder)
    {
        builder.ToTable("outbox").HasKey(LianXinDb.StreamVersion);
        builder.HasIndex(LianXinDb.StreamVersion, "IX_outbox_unsettled").HasFilter(Unsettled);
        builder.HasIndex(row => row.SettledAt);
    }
}
