using LianXin.Kernel.Delivery.Due;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Delivery.Mail;

/// <summary>A letter on its way.</summary>
internal sealed class LetterRow : DueRow
{
    public required string Key { get; init; }
    public required string To { get; init; }
    public required string Subject { get; init; }
    public required string Body { get; init; }
    public DateTimeOffset PostedAt { get; set; }
    public DateTimeOffset? SentAt { get; private set; }
    public DateTimeOffset? RefusedAt { get; private set; }

    public void Sent(DateTimeOffset at) => (SentAt, DueAt, LastError) = (at, null, null);

    /// <summary>For good: only an operator sends it on its way again.</summary>
    public void Refused(string why, DateTimeOffset at) => (RefusedAt, DueAt, LastError) = (at, null, why);

    public void TryAgain(string why, DateTimeOffset at, QuietHours quiet)
    {
        (Attempts, LastError, HeldUntil) = (Attempts + 1, why, null);
        DueAt = quiet.NotBefore(at + Retry.After(Attempts));
    }

    public void Release(DateTimeOffset at) =>
        (RefusedAt, DueAt, PostedAt, HeldUntil, Attempts) = (null, at, at, null, 0);
}

internal sealed class LetterMapping : IEntityTypeConfiguration<LetterRow>
{
    public void Configure(EntityTypeBuilder<LetterRow> builder)
    {
        builder.ToTable("letters").HasKey(letter => letter.Id);
        builder.HasIndex(letter => new { letter.Office, letter.Key }).IsUnique();
        builder.HasIndex(letter => letter.DueAt).HasFilter("\"DueAt\" IS NOT NULL");
        builder.HasIndex(letter => letter.RefusedAt).HasFilter("\"RefusedAt\" IS NOT NULL");
        builder.HasIndex(letter => letter.PostedAt);
    }
}
