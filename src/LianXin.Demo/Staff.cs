using LianXin.Casework.Named;
using LianXin.Contracts;
using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Data;

namespace LianXin.Demo;

/// <summary>Somebody of the demo office.</summary>
/// <param name="Unit">Whose, of a handler or a head; empty for the office's own.</param>
internal sealed record Part(string SignInName, string FullName, string Capacity, string Role, string Unit = "");

/// <summary>The people of the demo: invented, with half a name, and one password between them.</summary>
internal sealed class Staff(DemoScope demo)
{
    public const string Password = "Fengzhen#2026";

    /// <summary>Made last: whoever finds it finds a demo that is whole.</summary>
    private static readonly Part Last = new("shenji", "孟某军", "审计管理员", Roles.AuditAdministrator);

    public static IReadOnlyList<Part> Parts { get; } =
    [
        new("clerk", "王某芳", "联络员", Roles.Clerk),
        new("lead", "李某军", "联络组长", Roles.LeadClerk),
        new("reviewer", "赵某敏", "审核员", Roles.Reviewer),
        new("archivist", "孙某丽", "档案员", Roles.Archivist),
        new("leader", "周某锐", "分管领导", Roles.Leader),
        new("duty", "苏某特", "值班代表委员", Roles.DutyMember),
        new("heating", "钱某亮", "市热力公司经办人", Roles.Handler, "heating"),
        new("heating-head", "吴某国", "市热力公司负责人", Roles.UnitHead, "heating"),
        new("housing", "郑某梅", "市住建局经办人", Roles.Handler, "housing"),
        new("housing-head", "冯某山", "市住建局负责人", Roles.UnitHead, "housing"),
        new("market", "褚某燕", "市市场监管局经办人", Roles.Handler, "market"),
        new("market-head", "卫某东", "市市场监管局负责人", Roles.UnitHead, "market"),
        new("system", "蒋某文", "系统管理员", Roles.SystemAdministrator),
        new("security", "沈某英", "安全管理员", Roles.SecurityAdministrator),
    ];

    private readonly Dictionary<string, Officer> officers = [];

    public Officer Clerk => officers["clerk"];
    public Officer Lead => officers["lead"];
    public Officer Reviewer => officers["reviewer"];
    public Officer Archivist => officers["archivist"];

    public Task<bool> IsWhole() => demo.Do<AccountList, bool>(accounts => accounts.IsTaken(Last.SignInName));

    public async Task Hire()
    {
        foreach (var part in Parts)
            officers[part.SignInName] = new(await Hire(part), part.Role, part.Unit);
        var named = new NamedPersonsForm { Officers = [Lead.Id, officers["leader"].Id] };
        await demo.Do<NamePersons>(persons => persons.Run(named, officers["leader"]));
    }

    public Task Finish() => Hire(Last);

    /// <summary>Of units without accounts in the demo somebody acts who is known by the unit alone.</summary>
    public Officer Handler(string unit) => OfUnit(unit, unit, Roles.Handler);

    public Officer Head(string unit) => OfUnit($"{unit}-head", unit, Roles.UnitHead);

    private Officer OfUnit(string part, string unit, string role) =>
        officers.GetValueOrDefault(part) ?? new(part, role, unit);

    private async Task<string> Hire(Part part)
    {
        if (await Known(part) is { } known)
            return known;
        var account = new NewAccount
        {
            SignInName = part.SignInName,
            FullName = part.FullName,
            Capacity = part.Capacity,
        };
        var made = await demo.Do<Accounts, MadeAccount>(of => of.Create(account, Accounts.House, Password));
        var assigned = new Assignment { Roles = [part.Role], Unit = part.Unit };
        await demo.Do<Accounts>(of => of.Assign(made.Id, assigned, Accounts.House));
        return made.Id;
    }

    private async Task<string?> Known(Part part)
    {
        var found = await demo.Do<AccountList, Page<AccountRow>>(of => of.Find(part.SignInName, null, 1));
        return found.Rows.FirstOrDefault(row => row.SignInName == part.SignInName)?.Id;
    }
}
