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
        for (var number = await Enrolled(); number < Size; number++)
            await Enrol(number, from);
    }

    private async Task<int> Enrolled() =>
        (await demo.Do<IRepresentatives, IReadOnlyList<RepresentativeCard>>(of => of.OnRecord(default))).Count;

    private async Task Enrol(int number, DateOnly from)
    {
        var person = new PersonForm
        {
            Name = $"{Surnames[number]}某{GivenNames[number % GivenNames.Length]}",
            Industry = Industries[number % Industries.Length],
            Employer = "（演示单位）",
            Languages = number % 8 == 0 ? [Language.Mandarin, Language.Mongolian] : [Language.Mandarin],
            IsNamesake = true,
        };
        var id = await demo.Do<EnrolRepresentative, string>(step => step.Run(person, staff.Lead));
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
