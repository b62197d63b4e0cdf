using LianXin.Casework;
using LianXin.Contracts.Casework;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Steps.Register;

/// <summary>What other modules bring becomes one case, however often they bring it.</summary>
public sealed class RegisterFromModuleTests(Hall hall)
{
    private readonly string key = $"{Guid.NewGuid():N}";

    [Fact]
    public async Task The_same_record_keeps_the_number_it_got_whatever_else_is_said()
    {
        var first = await Register(Told());
        var second = await Register(Told() with { Words = "同一条留言，后来改了几个字。" });

        Assert.Equal(first, second);
    }

    [Fact]
    public async Task Of_four_who_bring_it_at_the_same_instant_all_get_one_number()
    {
        var numbers = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Stubbornly()));

        Assert.Single(numbers.Distinct());
    }

    [Fact]
    public async Task The_same_key_of_another_module_is_another_case() =>
        Assert.NotEqual(await Register(Told()), await Register(Told() with { Module = "publicity" }));

    [Fact]
    public async Task The_source_is_the_channel_and_without_name_and_phone_the_case_is_anonymous()
    {
        var @case = await hall.Case(await Register(Told()));

        Assert.Equal((Channel.Live, true), (@case.Channel, @case.Secrecy.Anonymous));
    }

    private CaseToRegister Told() =>
        new("live", key, CaseSource.Live, "liaison")
        {
            Words = "直播间里有人问：供热什么时候开始？",
            NoticeVersion = "2026-1",
        };

    private Task<string> Register(CaseToRegister told) =>
        hall.In<IRegisterCases, string>(cases => cases.Register(told, Cases.Clerk, Now.Test));

    /// <summary>As a hearer does: refused at the same instant, it asks again.</summary>
    private async Task<string> Stubbornly()
    {
        for (; ; )
            try
            {
                return await Register(Told());
            }
            catch (LianXin.Kernel.RefusedException) { }
    }
}
