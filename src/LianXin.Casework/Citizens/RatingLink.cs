using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Casework.Citizens;

/// <summary>A link that lets one person judge one service once. Its token is known to the link alone.</summary>
internal sealed class RatingLink : IOfOffice
{
    public required string Office { get; init; }

    /// <summary>SHA-256 of the token: whoever reads this row cannot judge.</summary>
    public required byte[] TokenHash { get; init; }
    public required string Number { get; init; }
    public required DateTimeOffset EndsAt { get; set; }
    public DateTimeOffset? UsedAt { get; set; }

    public bool IsOpenAt(DateTimeOffset now) => UsedAt is null && now < EndsAt;
}

internal sealed class RatingLinkMapping : IEntityTypeConfiguration<RatingLink>
{
    public void Configure(EntityTypeBuilder<RatingLink> builder)
    {
        builder.ToTable("casework_rating_links").HasKey(link => new { link.Office, link.TokenHash });
        builder.Property(link => link.Number).HasMaxLength(32);
        builder.HasIndex(link => new { link.Office, link.Number });
    }
}
