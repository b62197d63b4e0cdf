using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Access.Door;

internal sealed class AttemptsMapping : IEntityTypeConfiguration<Attempts>
{
    public void Configure(EntityTypeBuilder<Attempts> builder)
    {
        builder.ToTable("access_attempts").HasKey(attempts => new { attempts.Office, attempts.Door });
        builder.Property(attempts => attempts.Office).HasMaxLength(20);
        builder.Property(attempts => attempts.Door).HasMaxLength(20);
    }
}
