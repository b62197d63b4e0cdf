using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Time;

internal sealed class LocalDayMapping : IEntityTypeConfiguration<LocalDay>
{
    public void Configure(EntityTypeBuilder<LocalDay> builder)
    {
        builder.ToTable("time_local_days").HasKey(day => new { day.Office, day.Date });
        builder.Property(day => day.Name).HasMaxLength(LocalDays.LongestName);
        builder.Property(day => day.Basis).HasMaxLength(LocalDays.LongestBasis);
    }
}
