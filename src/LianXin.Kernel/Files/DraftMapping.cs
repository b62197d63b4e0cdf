using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Files;

internal sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public const string Table = "file_drafts";

    public void Configure(EntityTypeBuilder<Draft> builder)
    {
        builder.ToTable(Table).HasKey(draft => new { draft.Office, draft.Ref });
        builder.HasIndex(draft => new
        {
            draft.Office,
            draft.Caller,
            draft.Form,
        });
        builder.HasIndex(draft => draft.At); // the sweep's
    }
}
