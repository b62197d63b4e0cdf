using LianXin.Kernel.Access;
using LianXin.Kernel.Access.Staff;
using LianXin.Tests.TestKit;
using LianXin.Web.Commands;

namespace LianXin.Tests.Web.Commands;

/// <summary>In a hall of its own: it begins without any administrator.</summary>
public sealed class CommandTests(Hall hall) : IClassFixture<Hall>
{
    [Fact]
    public void A_command_takes_its_words_and_leaves_the_settings()
    {
        var asked = Command.Read(["administrator", "wangfang", "--again", "--Data", "/srv/lianxin"]);

        Assert.Equal("administrator", asked.Name);
        Assert.Equal(["wangfang", "--again"], asked.Words);
        Assert.Equal(["--Data", "/srv/lianxin"], asked.Settings);
    }

    [Fact]
    public void Without_a_command_everything_is_a_setting()
    {
        var asked = Command.Read(["--urls", "http://127.0.0.1:5080"]);

        Assert.Null(asked.Name);
        Assert.Equal(["--urls", "http://127.0.0.1:5080"], asked.Settings);
    }

    [Fact]
    public async Task The_first_administrator_signs_in_and_a_second_is_made_only_on_purpose()
    {
        var (exitCode, said) = await Obey("Zhangsan");
        Assert.Equal(0, exitCode);
        var password = said.Split('\n')[^1].Trim();
        Assert.Equal("/account/password", (await hall.Visitor().SignIn("zhangsan", password)).LeadsTo());
        Assert.Equal(Roles.Administrators.Order(), (await Open("0001")).Row.Roles.Order());

        var (refused, why) = await Obey("lisi");
        Assert.Equal((1, true), (refused, why.StartsWith("已经有管理员了。", StringComparison.Ordinal)));

        var (again, letIn) = await Obey("zhangsan", "--again");
        Assert.Equal(0, again);
        Assert.Contains("0001", letIn);
        Assert.Contains("登录名或密码不对", await (await hall.Visitor().SignIn("zhangsan", password)).Text());
    }

    [Theory]
    [InlineData("用法")]
    [InlineData("用法", "--again")]
    [InlineData("用法", "one", "two")]
    [InlineData("登录名写 2 到 32 个文字", "x")]
    public async Task What_cannot_be_obeyed_is_explained(string said, params string[] words)
    {
        var (exitCode, sentence) = await Obey(words);

        Assert.Equal(2, exitCode);
        Assert.Contains(said, sentence);
    }

    private Task<(int ExitCode, string Sentence)> Obey(params string[] words) =>
        AdministratorCommand.Obey(hall.Services, words);

    private Task<OpenedAccount> Open(string id) => hall.In<AccountList, OpenedAccount>(list => list.Open(id, Now.Test));
}
