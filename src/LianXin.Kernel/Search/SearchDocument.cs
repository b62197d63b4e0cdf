using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Search;

/// <summary>What one record can be found by. Public text only, folded; the record itself lies with its module.</summary>
internal sealed class SearchDocument : IOfOffice
{
    /// <summary>Rises with every new document: newest first is by it.</summary>
    public long Id { get; init; }
    public required string Office { get; init; }
    public required string Kind { get; init; }
    public required string Key { get; init; }

    /// <summary>Whom the words are about: they go when that person is erased.</summary>
    public Guid? Subject { get; init; }

    /// <summary>The phrases, one space between, for asking whether one really stands there.</summary>
    public required string Text { get; init; }
}

internal sealed class SearchDocumentMapping : IEntityTypeConfiguration<SearchDocument>
{
    public void Configure(EntityTypeBuilder<SearchDocument> builder)
    {
        builder.ToTable("search_documents").HasKey(document => document.Id);
        builder
            .HasIndex(document => new
            {
                document.Office,
                document.Kind,
                document.Key,
            })
            .IsUnique();
        builder.HasIndex(document => new { document.Office, document.Subject });
    }
}
