using LianXin.Casework;
using LianXin.Casework.Steps.Accept;
using LianXin.Casework.Steps.Register;
using LianXin.Kernel.Access;

namespace LianXin.Tests.TestKit;

/// <summary>Takes the steps the product takes, on the database the tests run on.</summary>
internal static class Road
{
    public const string Words = "小区电梯停运两周，我是三单元的李建国。";
    public const string Phone = "13800000056";

    /// <summary>Takes one step in a scope of its own, as a viewer of the whole office.</summary>
    public static Task<T> Step<TStep, T>(this Hall hall, Func<TStep, Task<T>> take, Viewer? viewer = null)
        where TStep : notnull => hall.In(take, viewer);

    public static Task<string> RegisterCase(this Hall hall, string? phone = Phone) =>
        hall.In<RegisterCase, string>(register => register.Run(Told(phone), Cases.Clerk, Now.Test));

    /// <summary>By somebody who asked that units not know who it is.</summary>
    public static Task<string> RegisterKeptFromUnits(this Hall hall) =>
        hall.In<RegisterCase, string>(register =>
            register.Run(Told() with { Secrecy = Secrecy.None with { FromUnits = true } }, Cases.Clerk, Now.Test)
        );

    /// <summary>检举控告, which only named persons see.</summary>
    public static Task<string> RegisterReportAgainst(this Hall hall, string unit) =>
        hall.In<RegisterCase, string>(register =>
            register.Run(
                Told() with
                {
                    Secrecy = Secrecy.None with { WhistleBlowing = true, ReportedUnit = unit },
                },
                Cases.Clerk,
                Now.Test
            )
        );

    public static Registration Told(string? phone = Phone) =>
        new()
        {
            Room = "liaison",
            Channel = Channel.Counter,
            Words = Words,
            Reporter = new("李建国", phone),
            NoticeVersion = "2026-1",
            ReadBack = true,
        };

    public static Task<bool> AcceptCase(this Hall hall, string number, int seen = 1) =>
        hall.In<AcceptCase, bool>(async accept =>
        {
            await accept.Run(
                number,
                new()
                {
                    Kind = CaseKind.Request,
                    Subject = "housing.heating",
                    Title = "电梯停运两周",
                    Summary = "小区三单元电梯停运，请求修复。",
                    Told = ToldBy.InPerson,
                    Opinion = "属实，予以受理。",
                    SeenVersion = seen,
                },
                Cases.Clerk,
                Now.Test
            );
            return true;
        });
}
