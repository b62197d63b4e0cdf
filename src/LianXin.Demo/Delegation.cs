using LianXin.Contracts.Representatives;
using LianXin.Representatives;
using LianXin.Representatives.Data;
using LianXin.Representatives.Steps;
using LianXin.Representatives.Steps.Enrol;

namespace LianXin.Demo;

/// <summary>The 32 of the article, of whom nothing but the number is told there: half a name, and an industry each.</summary>
internal sealed class Delegation(DemoScope demo, Staff staff)
{
    public const int Size = 32;

    private const string Surnames = "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜";
    private const string GivenNames = "强丽军敏东梅文芳";

    private static readonly Industry[] Industries = Enum.GetValues<Industry>();
    private static readonly IdentityKind[] Kinds = Enum.GetValues<IdentityKind>();

    public async Task Enrol(DateOnly from)
    {
        var known = await OnRecord();
        for (var number = 0; number < Size; number++)
        {
            var card = known.ElementAtOrDefault(number);
            var id = card?.Number ?? await Enrol(number);
            if (string.IsNullOrEmpty(card?.Identities))
                await TakeOffice(id, number, from);
        }
    }

    private async Task<IReadOnlyList<RepresentativeCard>> OnRecord()
    {
        var cards = await demo.Do<IRepresentatives, IReadOnlyList<RepresentativeCard>>(of => of.OnRecord(default));
        return [.. cards.OrderBy(card => card.Number, StringComparer.Ordinal)];
    }

    private Task<string> Enrol(int number)
    {
        var person = new PersonForm
        {
            Name = $"{Surnames[number]}某{GivenNames[number % GivenNames.Length]}",
            Industry = Industries[number % Industries.Length],
            Employer = "丰镇市某单位",
            Languages = number % 8 == 0 ? [Language.Mandarin, Language.Mongolian] : [Language.Mandarin],
            IsNamesake = true,
        };
        return demo.Do<EnrolRepresentative, string>(step => step.Run(person, staff.Lead));
    }

    private async Task TakeOffice(string id, int number, DateOnly from)
    {
        var identity = new IdentityForm
        {
            Kind = Kinds[number % Kinds.Length],
            Term = "第十五届",
            Group = "丰镇市（演示）",
            From = from,
            Seen = (await demo.Do<People, Representative>(people => people.OnRecord(id, default))).Touched.Number,
        };
        await demo.Do<PersonMoves, string>(moves =>
            moves.Take(id, identity, staff.Lead, (of, touch) => of.TakeOffice(identity, touch))
        );
    }
}
