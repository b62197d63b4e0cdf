using LianXin.Hall.Catalogue;
using LianXin.Hall.Limits;
using LianXin.Hall.Rooms;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace LianXin.Hall.Data;

internal sealed class RoomMapping : IEntityTypeConfiguration<Room>
{
    public void Configure(EntityTypeBuilder<Room> builder)
    {
        builder.ToTable("hall_rooms").HasKey(room => new { room.Office, room.Code });
        builder.ComplexProperty(room => room.Touched);
    }
}

internal sealed class UnitMapping : IEntityTypeConfiguration<Unit>
{
    public void Configure(EntityTypeBuilder<Unit> builder)
    {
        builder.ToTable("hall_units").HasKey(unit => new { unit.Office, unit.Code });
        builder.ComplexProperty(unit => unit.Touched);
    }
}

internal sealed class SubjectMapping : IEntityTypeConfiguration<Subject>
{
    public void Configure(EntityTypeBuilder<Subject> builder)
    {
        builder.ToTable("hall_subjects").HasKey(subject => new { subject.Office, subject.Code });
        builder.ComplexProperty(subject => subject.Touched);
    }
}

internal sealed class EntryMapping : IEntityTypeConfiguration<Entry>
{
    public void Configure(EntityTypeBuilder<Entry> builder)
    {
        builder.ToTable("hall_dispatch_entries").HasKey(entry => new { entry.Office, entry.Id });
        builder.ComplexProperty(entry => entry.Limit);
        builder.ComplexProperty(entry => entry.Valid);
        builder.ComplexProperty(entry => entry.Touched);
        builder.ComplexProperty(entry => entry.Ended);
    }
}

internal sealed class LimitMapping : IEntityTypeConfiguration<Limit>
{
    public void Configure(EntityTypeBuilder<Limit> builder)
    {
        builder.ToTable("hall_limits").HasKey(limit => new { limit.Office, limit.Edition });
        builder.ComplexProperty(limit => limit.Period);
        builder.ComplexProperty(limit => limit.Valid);
        builder.ComplexProperty(limit => limit.Touched);
        builder.ComplexProperty(limit => limit.Ended);
    }
}
