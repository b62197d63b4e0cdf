using LianXin.Contracts.Vault;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using LianXin.Tests.Kernel.Journal.Ledger;
using LianXin.Tests.TestKit;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Vault;

public sealed class ErasureTests(LedgerHouse house) : IClassFixture<LedgerHouse>
{
    [Fact]
    public async Task Erasing_acts_on_everybody_linked_and_lists_them()
    {
        var phone = Invented();
        var (one, other, stranger) = (await Admit(phone), await Admit(phone), await Admit(Invented()));

        var erased = await house.Erase(one);

        Assert.Equal(new HashSet<Guid> { one, other }, erased.Subjects.ToHashSet());
        Assert.Equal([stranger], await Keys(one, other, stranger));
        Assert.Equal([stranger], await Phones(one, other, stranger));
        var line = Assert.Single(await List(), erased => erased.Subject == other);
        Assert.Equal((Hall.WangFang.Id, ErasureGround.Request, house.Clock.Now), (line.By, line.Ground, line.At));
    }

    [Fact]
    public async Task Erasing_twice_changes_nothing_more()
    {
        var one = await Admit(Invented());
        await house.Erase(one);
        house.Clock.Advance(TimeSpan.FromMinutes(1));

        await house.Erase(one);

        Assert.NotEqual(house.Clock.Now, Assert.Single(await List(), erased => erased.Subject == one).At);
    }

    [Fact]
    public async Task Somebody_nobody_knows_is_not_on_record() =>
        await Assert.ThrowsAsync<NotOnRecordException>(() => house.Erase(Guid.NewGuid()));

    [Fact]
    public async Task Another_office_erases_nobody_here()
    {
        var one = await Admit(Invented());

        await Assert.ThrowsAsync<NotOnRecordException>(() =>
            house.In<Erasure, Erased>(
                erasure => erasure.Run(one, ErasureGround.Request, Hall.WangFang, Now.Test),
                new Viewer("other", Reach.Office)
            )
        );
        Assert.Equal([one], await Keys(one));
    }

    [Fact]
    public async Task Whoever_the_law_orders_to_keep_is_refused_with_the_reason()
    {
        var one = await Admit(Invented());

        var refused = await Assert.ThrowsAsync<RefusedException>(() => Erase(one, retained: one));

        Assert.Equal(("vault.retained", "案卷已归档，按规定保管三十年。"), (refused.Code, refused.Message));
        Assert.Equal([one], await Keys(one));
    }

    [Fact]
    public async Task A_linked_person_under_a_duty_to_keep_stays_and_is_named()
    {
        var phone = Invented();
        var (one, other) = (await Admit(phone), await Admit(phone));

        var erased = await Erase(one, retained: other);

        Assert.Equal((one, other), (Assert.Single(erased.Subjects), Assert.Single(erased.Kept).Subject));
        Assert.Equal([other], await Keys(one, other));
    }

    [Fact]
    public async Task A_restored_backup_forgets_again_when_the_list_is_replayed()
    {
        var page = await house.WritePage(phone: Invented());
        var backup = await Key(page.Subject);
        await house.Erase(page.Subject);
        var list = (await List()).Where(erased => erased.Subject == page.Subject).ToArray();
        await house.Write(async db =>
        {
            await db.Set<ErasedSubject>().Where(e => e.Subject == page.Subject).ExecuteDeleteAsync();
            return db.Add(backup);
        });
        Assert.NotNull(await house.Read(db => house.Get<TextVault>().Read(db, page.Words, Now.Test)));

        await house.In<Erasure, int>(
            async erasure =>
            {
                await erasure.Replay(list, Now.Test);
                return 0;
            },
            Viewer.House
        );

        Assert.Null(await house.Read(db => house.Get<TextVault>().Read(db, page.Words, Now.Test)));
        Assert.Equal(list, (await List()).Where(erased => erased.Subject == page.Subject));
        Assert.DoesNotContain(await house.Verify(), f => f.Stream == page.Stream);
    }

    [Fact]
    public async Task A_key_that_came_back_with_a_backup_is_found()
    {
        var page = await house.WritePage(phone: Invented());
        var backup = await Key(page.Subject);
        await house.Erase(page.Subject);
        await house.Write(db => Task.FromResult(db.Add(backup)));

        var findings = (await house.Verify()).Where(f => f.Stream == page.Stream);

        Assert.All(findings, finding => Assert.EndsWith("的密钥还在，而此人已在删除名录上。", finding.What));
        Assert.Equal(2, findings.Count()); // 原话 and telephone
    }

    [Fact]
    public async Task A_key_that_vanished_without_an_erasure_is_found()
    {
        var page = await house.WritePage(phone: Invented());
        await house.Write(db =>
            db.Set<VaultSubject>().Where(subject => subject.Subject == page.Subject).ExecuteDeleteAsync()
        );

        var findings = (await house.Verify()).Where(f => f.Stream == page.Stream);

        Assert.All(findings, finding => Assert.EndsWith("的密钥缺失，而此人不在删除名录上。", finding.What));
        Assert.Equal(2, findings.Count());
    }

    /// <summary>Of SQLite alone: PostgreSQL writes over a page when it needs the room.</summary>
    [Fact]
    public async Task No_file_of_SQLite_holds_the_key_of_whoever_was_erased()
    {
        await using var file = await LedgerHouse.Open(new SqliteTestDatabase());
        var one = await file.Write(db => Task.FromResult(file.Get<TextVault>().Admit(db)));
        var wrapped = await file.Read(db => db.Set<VaultSubject>().Select(s => s.WrappedKey).SingleAsync());
        Assert.True(await InFiles(file, wrapped)); // it can see

        await file.Erase(one);

        Assert.False(await InFiles(file, wrapped));
    }

    private static string Invented() => $"1990{Random.Shared.Next(10_000_000):D7}";

    private Task<Guid> Admit(string phone) =>
        house.Write(async db =>
        {
            var subject = house.Get<TextVault>().Admit(db);
            await house.Get<TextVault>().Seal(db, subject, Fields.Phone, phone, Now.Test);
            return subject;
        });

    private Task<Erased> Erase(Guid subject, Guid retained) =>
        house.In<Transactions, Erased>(transactions =>
            new Erasure(transactions, house.Get<Dialect>(), [new Duty(retained)], house.Clock).Run(
                subject,
                ErasureGround.Request,
                Hall.WangFang,
                Now.Test
            )
        );

    private Task<List<Guid>> Keys(params Guid[] subjects) =>
        house.Read(db => db.Set<VaultSubject>().Select(s => s.Subject).Where(s => subjects.Contains(s)).ToListAsync());

    private Task<List<Guid>> Phones(params Guid[] subjects) =>
        house.Read(db => db.Set<KeyedPhone>().Select(p => p.Subject).Where(s => subjects.Contains(s)).ToListAsync());

    private Task<VaultSubject> Key(Guid subject) =>
        house.Read(db => db.Set<VaultSubject>().AsNoTracking().SingleAsync(s => s.Subject == subject));

    private Task<IReadOnlyList<ErasedSubject>> List() => house.Read(db => Erasure.List(db, Now.Test));

    private static async Task<bool> InFiles(LedgerHouse house, byte[] secret) =>
        (await house.Database.Files()).Any(file => Scan.Bytes(file).AsSpan().IndexOf(secret) >= 0);

    private sealed class Duty(Guid kept) : IRetainSubjects
    {
        public Task<IReadOnlyList<RetainedSubject>> Retained(
            IReadOnlyCollection<Guid> subjects,
            CancellationToken ct
        ) =>
            Task.FromResult<IReadOnlyList<RetainedSubject>>(
                subjects.Contains(kept) ? [new(kept, "案卷已归档，按规定保管三十年。")] : []
            );
    }
}
