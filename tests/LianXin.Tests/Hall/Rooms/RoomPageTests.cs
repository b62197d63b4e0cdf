using System.Net;
using LianXin.Contracts.Hall;
using LianXin.Hall.Rooms;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Rooms;

public sealed class RoomPageTests(Hall hall)
{
    private HttpClient Clerk => hall.SignedInAs(Roles.LeadClerk);

    [Fact]
    public async Task A_new_room_stands_on_the_desk_and_on_the_public_page_with_its_code_to_scan()
    {
        var response = await Fill("scan-me", ("Form.Name", "政策咨询解答室（东）"), ("Form.InUse", "true"));

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Contains("政策咨询解答室（东）", await Page(Clerk, "/desk/hall/rooms"), StringComparison.Ordinal);
        var door = await Page(hall.CreateClient(), "/rooms");
        Assert.Contains("政策咨询解答室（东）", door, StringComparison.Ordinal);
        Assert.Contains("/report?room=scan-me", door, StringComparison.Ordinal);
        Assert.Contains("class=\"qr\"", door, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Errors_stand_beside_their_fields_and_nothing_typed_is_lost()
    {
        var response = await Fill("half", ("Form.Name", ""), ("Form.Phone", "12"), ("Form.Place", "二楼楼梯口"));

        var page = await response.Text();
        Assert.Contains("请填写名称。", page, StringComparison.Ordinal);
        Assert.Contains("id=\"Form-Phone-e\"", page, StringComparison.Ordinal);
        Assert.Contains("value=\"二楼楼梯口\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"Form-Place-e\"", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Liaison")]
    [InlineData("new")]
    [InlineData("a b")]
    [InlineData("../etc")]
    public async Task A_code_that_could_not_stand_in_an_address_is_refused(string code) =>
        Assert.Contains("代码只能用小写字母", await (await Fill(code)).Text(), StringComparison.Ordinal);

    [Fact]
    public async Task A_code_that_is_taken_is_refused()
    {
        await Fill("taken");

        Assert.Contains("代码 taken 已经有了", await (await Fill("taken")).Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_saw_an_earlier_state_is_refused()
    {
        await Fill("two-clerks");
        var early = await FormPage.Open(Clerk, "/desk/hall/rooms/two-clerks", "form");
        var late = await FormPage.Open(Clerk, "/desk/hall/rooms/two-clerks", "form");

        Assert.Equal(HttpStatusCode.Redirect, (await early.Submit(Fields(("Form.Hours", "周六 9:00")))).StatusCode);
        var refused = await (await late.Submit(Fields(("Form.Hours", "周日 9:00")))).Text();

        Assert.Contains("别人刚刚办理了这件事", refused, StringComparison.Ordinal);
        Assert.Contains("value=\"周日 9:00\"", refused, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_room_out_of_use_leaves_the_doors_and_stays_on_record()
    {
        await Fill("old-room");
        var form = await FormPage.Open(Clerk, "/desk/hall/rooms/old-room", "form");
        await form.Submit(Fields().Where(field => field.Name != "Form.InUse").ToArray());

        Assert.DoesNotContain(await Rooms(rooms => rooms.InUse(Now.Test)), room => room.Code == "old-room");
        Assert.Contains(await Rooms(rooms => rooms.OnRecord(Now.Test)), room => room.Code == "old-room");
        Assert.DoesNotContain(
            "/report?room=old-room",
            await Page(hall.CreateClient(), "/rooms"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_sign_at_the_door_says_what_the_room_is_for()
    {
        await Fill("signed");

        var sign = await Page(Clerk, "/desk/hall/rooms/signed/sign");

        Assert.Contains("各类问题和建议", sign, StringComparison.Ordinal);
        Assert.Contains("class=\"qr\"", sign, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_scanned_is_an_absolute_address() =>
        Assert.Equal("http://127.0.0.1:5080/report?room=liaison", hall.Get<Doors>().Url("liaison"));

    [Fact]
    public async Task Another_office_sees_none_of_it()
    {
        await Fill("ours");

        Assert.Empty(
            await hall.In<IRooms, IReadOnlyList<RoomCard>>(rooms => rooms.OnRecord(Now.Test), FreshOffice.Viewer())
        );
    }

    [Fact]
    public async Task A_room_that_is_not_there_is_not_found() =>
        Assert.Equal(HttpStatusCode.NotFound, (await Clerk.GetAsync("/desk/hall/rooms/nowhere", Now.Test)).StatusCode);

    private async Task<HttpResponseMessage> Fill(string code, params (string, string)[] changed)
    {
        var form = await FormPage.Open(Clerk, "/desk/hall/rooms/new", "form");
        return await form.Submit([("Form.Code", code), .. Fields(changed)]);
    }

    private static (string Name, string Value)[] Fields(params (string Name, string Value)[] changed) =>
        [
            .. new[]
            {
                ("Form.Kind", nameof(RoomKind.Liaison)),
                ("Form.Name", "联络室"),
                ("Form.Place", "一楼"),
                ("Form.Phone", "0474-3200000"),
                ("Form.Hours", "工作日 8:30–12:00"),
                ("Form.TakesIn", "各类问题和建议"),
                ("Form.InUse", "true"),
            }.Where(field => changed.All(other => other.Name != field.Item1)),
            .. changed,
        ];

    private Task<IReadOnlyList<RoomCard>> Rooms(Func<IRooms, Task<IReadOnlyList<RoomCard>>> ask) =>
        hall.In<IRooms, IReadOnlyList<RoomCard>>(ask);

    private static async Task<string> Page(HttpClient client, string url) =>
        await (await client.GetAsync(url, Now.Test)).Text();
}
