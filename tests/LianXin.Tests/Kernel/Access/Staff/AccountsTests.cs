using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Time;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Access.Staff;

/// <summary>In an office of its own, for who is the last administrator concerns the whole office.</summary>
public sealed class AccountsTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public async Task Numbers_are_given_in_order_and_names_once()
    {
        var asked = People.Somebody();
        var made = await hall.MakeAccount(asked);
        var next = await hall.MakeAccount();

        Assert.Equal(int.Parse(made.Id, null) + 1, int.Parse(next.Id, null));
        asked.SignInName = asked.SignInName!.ToUpperInvariant();
        Assert.Equal("access.name-taken", (await Refused(() => hall.MakeAccount(asked))).Code);
    }

    [Fact]
    public async Task Nobody_chooses_anothers_password_in_a_real_office() =>
        Assert.Equal(
            "access.chosen-password",
            (
                await Refused(() =>
                    hall.In<Accounts, MadeAccount>(accounts =>
                        accounts.Create(People.Somebody(), People.System, People.Password, Now.Test)
                    )
                )
            ).Code
        );

    [Fact]
    public async Task Nobody_assigns_roles_to_themselves_or_deactivates_themselves()
    {
        var made = await hall.MakeAccount();
        var self = People.Security with { Id = made.Id };

        Assert.Equal(
            "access.own-roles",
            (await Refused(() => Run(accounts => accounts.Assign(made.Id, new(), self, Now.Test)))).Code
        );
        Assert.Equal(
            "access.own-account",
            (await Refused(() => Run(accounts => accounts.Deactivate(made.Id, "试", self, Now.Test)))).Code
        );
    }

    [Fact]
    public async Task The_first_administrator_is_made_once_and_hands_the_powers_on()
    {
        await Clear();
        var first = await Administrator("first");

        Assert.Equal("access.administrator-exists", (await Refused(() => Administrator("other"))).Code);

        var security = await hall.MakeAccount();
        await hall.Assign(security.Id, null, Roles.SecurityAdministrator);
        var audit = await hall.MakeAccount();
        await hall.Assign(audit.Id, null, Roles.AuditAdministrator);
        Assert.Equal([Roles.SystemAdministrator], (await Open(first.Id)).Row.Roles);
        Assert.Equal(2, await Audited(AuditKind.HandedOn, first.Id));
    }

    [Fact]
    public async Task At_the_machine_an_administrator_who_was_shut_out_is_let_in_again()
    {
        await Clear();
        var first = await Administrator("keeper");
        var other = await Administrator("keeper2", again: true);
        await Run(accounts => accounts.Deactivate(first.Id, "误操作", People.System, Now.Test));

        var again = await Administrator("Keeper", again: true);

        Assert.Equal(first.Id, again.Id);
        Assert.NotEqual(other.Id, again.Id);
        var opened = await Open(first.Id);
        Assert.Equal((true, true, 3), (opened.Row.IsInUse, opened.MustChangePassword, opened.Row.Roles.Length));
    }

    [Fact]
    public async Task Of_two_last_administrators_who_leave_at_once_one_stays()
    {
        await Clear();
        var one = await Administrator("left");
        var other = await Administrator("right", again: true);

        var left = await Task.WhenAll(new[] { one, other }.Select(Leaves));

        Assert.Single(left, true);

        async Task<bool> Leaves(MadeAccount who)
        {
            try
            {
                await Run(accounts => accounts.Deactivate(who.Id, "试", People.System, Now.Test));
                return true;
            }
            catch (RefusedException refused) when (refused.Code == "access.last-administrator")
            {
                return false;
            }
        }
    }

    [Fact]
    public async Task An_account_that_nobody_has_is_not_on_record() =>
        await Assert.ThrowsAsync<NotOnRecordException>(() =>
            Run(accounts => accounts.Edit("4711", People.Somebody(), People.System, Now.Test))
        );

    /// <summary>So that a test begins without any administrator.</summary>
    private Task<int> Clear() =>
        hall.Write(async db =>
        {
            foreach (var account in await db.Set<Account>().InUse().ToListAsync(Now.Test))
                account.Deactivate(new("9001", hall.Clock.Now, "清场"));
            return 0;
        });

    private Task<MadeAccount> Administrator(string name, bool again = false) =>
        hall.In<Accounts, MadeAccount>(accounts =>
        {
            var asked = People.Somebody();
            asked.SignInName = name;
            return accounts.MakeAdministrator(asked, again, Now.Test);
        });

    private Task<OpenedAccount> Open(string id) => hall.In<AccountList, OpenedAccount>(list => list.Open(id, Now.Test));

    private Task<int> Audited(AuditKind kind, string whom) =>
        hall.Read(db => db.Set<AuditEntry>().CountAsync(entry => entry.Kind == kind && entry.Whom == whom));

    private Task<int> Run(Func<Accounts, Task> act) =>
        hall.In<Accounts, int>(async accounts =>
        {
            await act(accounts);
            return 0;
        });

    private static Task<RefusedException> Refused(Func<Task> act) => Assert.ThrowsAsync<RefusedException>(act);
}
