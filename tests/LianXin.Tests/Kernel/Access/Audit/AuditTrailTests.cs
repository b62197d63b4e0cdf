using System.Data.Common;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Data;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Access.Audit;

public sealed class AuditTrailTests(Hall hall)
{
    private static readonly AuditQuestion All = new(null, null, null, null);

    [Fact]
    public async Task A_person_is_found_by_number_and_by_name_as_who_acted_and_as_whom()
    {
        var made = await hall.MakeAccount();
        await hall.Assign(made.Id, null, "clerk");
        await hall.In<Accounts, MadeAccount>(a => a.Create(People.Somebody(), new(made.Id, "", ""), ct: Now.Test));

        AuditKind[] expected = [AuditKind.Created, AuditKind.Assigned, AuditKind.Created];
        Assert.Equal(expected, await Kinds(All with { Person = made.Id }));
        Assert.Equal(expected, await Kinds(All with { Person = made.SignInName.ToUpperInvariant() }));
        Assert.Equal([AuditKind.Assigned], await Kinds(All with { Person = made.Id, Kind = AuditKind.Assigned }));
    }

    [Fact]
    public async Task Days_are_days_of_the_office()
    {
        var (made, today) = (await hall.MakeAccount(), new DateOnly(2026, 9, 7));
        var ofMade = All with { Person = made.Id };

        Assert.Single(await Kinds(ofMade with { From = today, To = today }));
        Assert.Empty(await Kinds(ofMade with { From = today.AddDays(1) }));
        Assert.Empty(await Kinds(ofMade with { To = today.AddDays(-1) }));
        Assert.Single(await Kinds(ofMade with { From = DateOnly.MinValue, To = DateOnly.MaxValue }));
    }

    [Fact]
    public async Task Roles_and_reasons_stand_in_the_line()
    {
        var made = await hall.MakeAccount();

        await hall.Assign(made.Id, "housing", "handler", "unit-head");

        var line = (await Find(All with { Person = made.Id })).Rows[0];
        Assert.Equal(("承办人、单位负责人；housing", People.Security.Id, made.Id), (line.Detail, line.By, line.Whom));
    }

    [Theory]
    [InlineData("UPDATE access_audit SET \"Whom\" = 'x'")]
    [InlineData("DELETE FROM access_audit")]
    public async Task The_database_itself_refuses_to_change_the_audit(string sql)
    {
        await hall.MakeAccount();

        var refused = await Assert.ThrowsAnyAsync<DbException>(() =>
            hall.Write(db => db.Database.ExecuteSqlRawAsync(sql, Now.Test))
        );

        Assert.Contains("append-only", refused.Message);
    }

    private async Task<AuditKind[]> Kinds(AuditQuestion asked) =>
        [.. (await Find(asked)).Rows.Select(line => line.Kind)];

    private Task<Page<AuditLine>> Find(AuditQuestion asked) =>
        hall.In<AuditTrail, Page<AuditLine>>(trail => trail.Find(asked, 1, Now.Test));
}
