using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Journal;

internal sealed class JournalMapping : IEntityTypeConfiguration<JournalEntry>
{
    public const string Table = "journal";

    public void Configure(EntityTypeBuilder<JournalEntry> builder)
    {
        builder.ToTable(Table).HasKey(LianXinDb.StreamVersion);
        builder.Ignore(entry => entry.Stamp);
    }
}
