using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Delivery;

/// <summary>How far one hearer has come in one stream, and what holds it up there.</summary>
internal sealed class Hearing : IOfOffice
{
    public required string Hearer { get; init; }
    public required string Office { get; init; }
    public required string StreamKind { get; init; }
    public required string StreamId { get; init; }

    /// <summary>The last version heard.</summary>
    public int Version { get; init; }

    /// <summary>Who works on the stream; asked for again with everything they write.</summary>
    public Guid? Claim { get; init; }

    /// <summary>Until then somebody works on it, or it rests after a failure.</summary>
    public DateTimeOffset? HeldUntil { get; init; }

    public int Attempts { get; init; }
    public string? LastError { get; init; }

    /// <summary>Given up; an operator has to release it.</summary>
    public DateTimeOffset? StoppedAt { get; init; }
}

internal sealed class HearingMapping : IEntityTypeConfiguration<Hearing>
{
    public const string Table = "hearings";

    public void Configure(EntityTypeBuilder<Hearing> builder)
    {
        builder
            .ToTable(Table)
            .HasKey(h => new
            {
                h.Office,
                h.StreamKind,
                h.StreamId,
                h.Hearer,
            });
        builder.HasIndex(h => h.StoppedAt).HasFilter("\"StoppedAt\" IS NOT NULL");
    }
}
