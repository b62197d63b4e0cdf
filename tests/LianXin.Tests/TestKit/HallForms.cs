using LianXin.Contracts.Hall;
using LianXin.Contracts.Time;
using LianXin.Hall.Catalogue;
using LianXin.Hall.Limits;
using LianXin.Hall.Rooms;
using LianXin.Hall.Subjects;
using LianXin.Hall.Units;

namespace LianXin.Tests.TestKit;

/// <summary>Forms filled in as they should be; each test spoils what it is about.</summary>
internal static class HallForms
{
    public static readonly DateOnly Today = new(2026, 9, 7);

    public static RoomForm Room(string code, RoomKind kind = RoomKind.Liaison) =>
        new()
        {
            Code = code,
            Kind = kind,
            Name = $"联络室{code}",
            Place = "一楼东侧 3 号窗口",
            Phone = "0474-3200000",
            Hours = "工作日 8:30–12:00",
            TakesIn = "各类问题和建议",
        };

    public static UnitForm Unit(string code, UnitKind kind = UnitKind.Department) =>
        new()
        {
            Code = code,
            Kind = kind,
            Name = $"单位{code}",
            Duties = "供热、物业",
        };

    public static EntryForm Entry(string subject, string unit, DateOnly? from = null) =>
        new()
        {
            Subject = subject,
            Unit = unit,
            LegalBasis = "《城市供热条例》第三条",
            From = from ?? Today,
        };

    public static LimitForm Limit(int days, DateOnly from) =>
        new()
        {
            Amount = days,
            Counted = PeriodUnit.WorkingDays,
            Basis = "本室规定〔2026〕1 号",
            From = from,
        };

    public static SubjectForm Subject(string code, string? parent, string name = "供热管网") =>
        new()
        {
            Code = code,
            Parent = parent,
            Name = name,
        };
}
