using System.Net;
using LianXin.Casework;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Steps.Register;

/// <summary>The counter: what was heard is read back, and the person leaves with a slip.</summary>
[Collection(nameof(CitizenHall))]
public sealed class CounterTests(CitizenHall hall)
{
    private static (string Name, string Value)[] Right =>
        [
            ("Form.Room", "liaison"),
            ("Form.Channel", "Counter"),
            ("Form.Words", Reports.Words),
            ("Form.Name", "李建国"),
            ("Form.Phone", "138 0000 0056"),
            ("Form.ReadBack", "true"),
            ("Form.NoticeGiven", "true"),
        ];

    [Fact]
    public async Task What_was_said_at_the_counter_is_registered_and_leads_to_the_receipt()
    {
        var number = await Register([.. Right, ("Form.Companions", "2"), ("Form.Needs", "Mongolian")]);

        var @case = await hall.Case(number);
        Assert.Equal((Channel.Counter, 2, true), (@case.Channel, @case.What.Companions, @case.What.ReadBack));
        Assert.Equal([Need.Mongolian], @case.What.Needs);
        Assert.Equal(Hall.WangFang.Id, @case.RegisteredBy);
    }

    [Theory]
    [InlineData("Counter")]
    [InlineData("Phone")]
    public async Task What_was_heard_has_to_be_read_back(string channel)
    {
        var again = await Refused(Without("Form.ReadBack", ("Form.Channel", channel)));

        Assert.Contains("请先把原话读给来访人听，核对无误后打勾。", again.Html);
        Assert.Contains(Reports.Words, again.Html);
    }

    [Fact]
    public async Task A_letter_needs_no_reading_back() =>
        Assert.NotEmpty(await Register(Without("Form.ReadBack", ("Form.Channel", "Letter"))));

    public static TheoryData<string, string?, string> Bad =>
        new()
        {
            { "Form.Room", null, "请选择是哪个室接待的。" },
            { "Form.Channel", null, "请选择来访方式。" },
            { "Form.NoticeGiven", null, "请先告知来访人个人信息怎么用" },
            { "Form.Companions", "-1", "同访人数应在 0 到 500 之间。" },
            { "Form.Companions", "许多", "这里请填数字。" },
            { "Form.Phone", "1380000005", "手机号应是 11 位，您填了 10 位。" },
            { "Form.ConcernedPhone", "1380000005", "手机号应是 11 位，您填了 10 位。" },
        };

    [Theory]
    [MemberData(nameof(Bad))]
    public async Task What_cannot_be_taken_is_said_and_nothing_typed_is_lost(string field, string? typed, string said)
    {
        var again = await Refused(typed is null ? Without(field) : Without(field, (field, typed)));

        Assert.Contains(said, again.Html);
        Assert.Contains(Reports.Words, again.Html);
    }

    [Fact]
    public async Task The_slip_shows_the_code_to_who_registered_on_that_day_and_to_nobody_later()
    {
        var number = await Register(Right);
        var code = await hall.CodeOf(number);
        var theirs = await hall.Browser().Report();

        Assert.Contains(code, await Clerk.Page($"/desk/cases/{number}/print/slip"));
        Assert.DoesNotContain(await hall.CodeOf(theirs), await Clerk.Page($"/desk/cases/{theirs}/print/slip"));
        hall.Clock.Advance(TimeSpan.FromDays(1));
        Assert.DoesNotContain(code, await Clerk.Page($"/desk/cases/{number}/print/slip"));
    }

    [Fact]
    public async Task A_new_code_ends_the_old_one()
    {
        var number = await Register(Right);
        var old = await hall.CodeOf(number);
        var form = await OpenForm.Open(Clerk, $"/desk/cases/{number}/reissue-code");

        var answer = await form.Press(("Form.Reason", "当面看了身份证。"));

        var fresh = await hall.CodeOf(number);
        Assert.Equal($"/desk/cases/{number}/receipt", answer.LedTo);
        Assert.NotEqual(old, fresh);
        Assert.Contains(fresh, await Clerk.Page($"/desk/cases/{number}/print/slip"));
        Assert.Contains("编号和查询码对不上", await (await hall.Browser().Track(number, old)).Text());
        Assert.Equal(HttpStatusCode.Found, (await hall.Browser().Track(number, fresh)).StatusCode);
    }

    [Fact]
    public async Task The_sheet_to_be_signed_carries_the_words_and_whose_they_are()
    {
        var number = await Register(Right);

        var sheet = await Clerk.Page($"/desk/cases/{number}/print/registration");

        Assert.Contains("李建国", sheet);
        Assert.Contains("13800000056", sheet.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Printed_by_somebody_else_the_sheet_masks_name_and_phone()
    {
        var number = await Register(Right);

        var sheet = await hall.Browser(Roles.Clerk, "0499").Page($"/desk/cases/{number}/print/registration");

        Assert.Contains(Reports.Words, sheet);
        Assert.Contains("或按指印", sheet);
        Assert.Contains("见证人（来访人不识字时）", sheet);
        Assert.Contains("第 1 页，共 1 页", sheet);
        Assert.DoesNotContain("李建国", sheet);
        Assert.DoesNotContain("13800000056", sheet.Replace(" ", "", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Only_who_may_register_opens_the_counter()
    {
        var answer = await hall.Browser(Roles.Archivist).GetAsync("/desk/register", Now.Test);

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
    }

    private HttpClient Clerk => hall.Browser(Roles.Clerk);

    private static (string Name, string Value)[] Without(string field, params (string Name, string Value)[] instead) =>
        [.. Right.Where(f => f.Name != field && instead.All(i => i.Name != f.Name)), .. instead];

    private async Task<string> Register((string Name, string Value)[] typed)
    {
        var form = await OpenForm.Open(Clerk, "/desk/register");
        var address = (await form.Press(typed)).LedTo ?? "";
        Assert.EndsWith("/receipt", address, StringComparison.Ordinal);
        return address.Split('/')[^2];
    }

    private async Task<OpenForm> Refused((string Name, string Value)[] typed)
    {
        var form = await OpenForm.Open(Clerk, "/desk/register");
        return await form.ShownIn(await form.Press(typed));
    }
}
