using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Kernel.Time;

internal sealed class OpeningProfileMapping : IEntityTypeConfiguration<OpeningProfile>
{
    public void Configure(EntityTypeBuilder<OpeningProfile> builder)
    {
        builder
            .ToTable("time_opening_profiles")
            .HasKey(profile => new
            {
                profile.Office,
                profile.FromMonth,
                profile.FromDay,
            });
        builder.ComplexProperty(profile => profile.Morning);
        builder.ComplexProperty(profile => profile.Afternoon);
        builder.ComplexProperty(profile => profile.Weekend);
    }
}
