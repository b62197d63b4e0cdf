using LianXin.Kernel.Access;
using LianXin.Kernel.Vault;
using LianXin.Tests.Kernel.Journal.Ledger;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Vault;

public sealed class PhoneBookTests(LedgerHouse house) : IClassFixture<LedgerHouse>
{
    [Theory]
    [InlineData("{0}")]
    [InlineData("+86 {0}")]
    [InlineData("0086{0}")]
    [InlineData("0{0}")]
    [InlineData(" 电话：{0}（晚上）")]
    public async Task The_same_number_is_found_however_it_is_written(string form)
    {
        var phone = Invented();
        var subject = await Admit(phone);

        var found = await Subjects(string.Format(null, form, phone.Insert(7, "-").Insert(3, " ")));

        Assert.Equal([subject], found);
    }

    [Fact]
    public async Task Another_number_finds_nobody()
    {
        await Admit(Invented());

        Assert.Empty(await Subjects(Invented()));
    }

    [Fact]
    public async Task A_service_number_makes_nobody_one_person()
    {
        await Admit("12345");
        await Admit("12345");

        Assert.Empty(await Subjects("12345"));
    }

    [Fact]
    public async Task Nobody_is_linked_across_offices()
    {
        var (phone, other) = (Invented(), new Viewer("other", Reach.Office));
        await Admit(phone);

        Assert.Empty(await house.Read(db => house.Get<PhoneBook>().Subjects(db, phone, Now.Test), other));
    }

    [Fact]
    public async Task A_person_is_linked_through_every_number_they_gave()
    {
        var (first, second, third) = (Invented(), Invented(), Invented());
        var one = await Admit(first);
        var two = await Admit(first, second);
        var three = await Admit(second);
        var stranger = await Admit(third);

        var linked = await house.Read(db => PhoneBook.Linked(db, one, Now.Test));

        Assert.Equal(new HashSet<Guid> { one, two, three }, linked.ToHashSet());
        Assert.Equal([stranger], await house.Read(db => PhoneBook.Linked(db, stranger, Now.Test)));
    }

    [Fact]
    public async Task A_number_written_down_wrongly_links_nobody_any_more()
    {
        var (phone, subject) = (Invented(), await Admit());
        var wrong = await house.Write(db => house.Get<TextVault>().Seal(db, subject, Fields.Phone, phone, Now.Test));
        Assert.Equal([subject], await Subjects(phone));

        await house.Write(async db =>
        {
            await PhoneBook.Forget(db, wrong, Now.Test);
            return 0;
        });

        Assert.Empty(await Subjects(phone));
    }

    private static string Invented() => $"1990{Random.Shared.Next(10_000_000):D7}";

    private Task<IReadOnlyList<Guid>> Subjects(string phone) =>
        house.Read(db => house.Get<PhoneBook>().Subjects(db, phone, Now.Test));

    private Task<Guid> Admit(params string[] phones) =>
        house.Write(async db =>
        {
            var (vault, subject) = (house.Get<TextVault>(), house.Get<TextVault>().Admit(db));
            foreach (var phone in phones)
                await vault.Seal(db, subject, Fields.Phone, phone, Now.Test);
            return subject;
        });
}
