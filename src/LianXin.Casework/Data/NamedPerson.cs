using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Casework.Data;

/// <summary>专人: an officer who may see what is kept to named persons (domain.md Part 4 no. 6).</summary>
internal sealed class NamedPerson : IOfOffice
{
    public required string Office { get; init; }
    public required string Officer { get; init; }
    public required string NamedBy { get; init; }
    public required DateTimeOffset At { get; init; }
}

internal sealed class NamedPersonMapping : IEntityTypeConfiguration<NamedPerson>
{
    public void Configure(EntityTypeBuilder<NamedPerson> builder) =>
        builder.ToTable("casework_named_persons").HasKey(p => new { p.Office, p.Officer });
}
