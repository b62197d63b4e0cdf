using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Representatives.Data;

/// <summary>A person is one row: an office has some dozens, and they are read together.</summary>
internal sealed class RepresentativeMapping : IEntityTypeConfiguration<Representative>
{
    public void Configure(EntityTypeBuilder<Representative> builder)
    {
        builder.ToTable("representatives").HasKey(person => new { person.Office, person.Number });
        builder.Property(person => person.Number).HasMaxLength(16);
        builder.Property(person => person.Languages).AsJson();
        builder.Property(person => person.Identities).AsJson();
        builder.Property(person => person.Cadre).AsJson();
        builder.ComplexProperty(person => person.Touched);
        builder.HasIndex(person => new { person.Office, person.Name });
    }
}
