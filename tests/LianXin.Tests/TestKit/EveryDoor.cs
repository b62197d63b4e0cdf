using LianXin.Casework;

namespace LianXin.Tests.TestKit;

/// <summary>Every page of the house that has a form or a record behind it; <c>RouteTests</c> sees that none is forgotten.</summary>
internal static class EveryDoor
{
    public static IReadOnlyList<Door> All { get; } =
    [
        .. CaseDoors.Read,
        .. CaseDoors.Steps,
        .. OrderDoors.All,
        .. CitizenDoors.All,
        .. HallDoors.All,
        .. PeopleDoors.All,
        .. AccountDoors.All,
    ];

    public static IEnumerable<Door> WithForms => All.Where(door => door.Right is not null);

    public static (string, string) Filled(string field, string value) => ($"Form.{field}", value);

    public static (string, string)[] Only(string field, string value) => [Filled(field, value)];
}

internal static class CaseDoors
{
    private const string Case = "/desk/cases/{Number}";

    private static readonly (string, string)[] Classified =
    [
        ("Form.Kind", "Request"),
        ("Form.Subject", "housing.heating"),
        ("Form.Title", "电梯停运两周"),
        ("Form.Summary", "小区三单元电梯停运，请求修复。"),
        ("Form.Told", "InPerson"),
    ];

    private static readonly (string, string)[] Reason = EveryDoor.Only("Reason", "有这个必要。");

    public static readonly Door[] Read =
    [
        Page(""),
        Page("/print/registration"),
        new($"{Case}/print/guidance", async hall => $"/desk/cases/{await hall.Guided()}/print/guidance"),
        Page("/print/slip"),
        Page("/receipt"),
        Page("/contact"),
        Page("/rating-code"),
        new(
            "/desk/named-persons",
            async hall =>
            {
                await hall.Person(LianXin.Kernel.Access.Roles.Clerk);
                return "/desk/named-persons";
            }
        )
        {
            Right = [("Form.Officers", ShownForm.FirstOffered)],
        },
        new("/desk/cases/{number}/files/{reference}", hall => hall.Photo("/desk/cases")),
        new("/desk/register", _ => Task.FromResult("/desk/register"))
        {
            Right =
            [
                ("Form.Room", "liaison"),
                ("Form.Channel", "Counter"),
                ("Form.Words", Reports.Words),
                ("Form.Name", "李建国"),
                ("Form.Phone", "138 0000 0056"),
                ("Form.ReadBack", "true"),
                ("Form.NoticeGiven", "true"),
            ],
        },
    ];

    public static readonly Door[] Steps =
    [
        Step("accept", hall => hall.Registered(), [.. Classified, ("Form.Opinion", "属实，予以受理。")]),
        Step(
            "answer",
            hall => hall.Registered(),
            [.. Classified, ("Form.Result", "Solved"), ("Form.Words", "已经修好。"), ("Form.Basis", "有关规定")]
        ),
        Step(
            "guide",
            hall => hall.Registered(),
            [.. Classified, ("Form.Channel", "市法院"), ("Form.Basis", "诉讼法"), ("Form.Reminder", "三年内")]
        ),
        Step(
            "hand-over",
            hall => hall.Registered(),
            [.. Classified, ("Form.To", "Petition"), ("Form.Receipt", "信访局收，上午十点。")]
        ),
        Step("void", hall => hall.Registered(), Reason),
        Step("withdraw", hall => hall.Registered(), Reason),
        Step("correct", hall => hall.Registered(), [.. Reason, ("Form.Room", "prompt-action")]),
        Step("read-words", hall => hall.WithNewWords(), []),
        Step("reissue-code", hall => hall.Registered(), Reason),
        Step("unmask", hall => hall.Registered(), Reason),
        Step(
            "assess",
            hall => hall.Accepted(),
            [
                ("Form.Difficulty", "Ordinary"),
                ("Form.Lead", Cases.Lead),
                ("Form.Limit", "Ordinary"),
                ("Form.Basis", "一般事项五个工作日"),
                ("Form.FirstContact", "电话联系，情况属实。"),
                ("Form.Opinion", "请住建局修复。"),
                ("Form.NoConflict", "true"),
            ]
        ),
        Step("coordinate", hall => hall.Assessed(), [("Form.Verb", "Assign"), ("Form.Lead", Cases.Lead)]),
        Step("confer", hall => hall.Unled(), [("Form.Lead", Cases.Lead), ("Form.Minutes", "会商定由住建局主办。")]),
        Step(
            "pause",
            hall => hall.Coordinated(),
            [
                ("Form.Reason", "Appraisal"),
                ("Form.Evidence", "鉴定委托书"),
                ("Form.Until", "2026-09-20"),
                ("Form.Told", "Phone"),
            ]
        ),
        Step("resume", hall => hall.Paused(), []),
        Step(
            "extend",
            hall => hall.Coordinated(),
            [.. Reason, ("Form.Approver", FilledHall.Approver), ("Form.Told", "Phone")]
        ),
        Step(
            "review",
            hall => hall.Completed(),
            [("Form.Reasonable", "Reasonable"), ("Form.Told", "InPerson"), ("Form.Remark", "可以。")]
        ),
        Step("send-back", hall => hall.Completed(), Reason),
        Step("evaluate", hall => hall.Reviewed(), [("Form.Solved", "Yes"), ("Form.Grade", "Satisfied")]),
        Step("ask-to-rate", hall => hall.Reviewed(), []),
        Step("attempt", hall => hall.Reviewed(), EveryDoor.Only("Note", "没有人接。")),
        Step("redo", hall => hall.Judged(Solved.No), Reason),
        Step("decide", hall => hall.TwiceRedone(), EveryDoor.Only("Opinion", "办理没有不当。")),
        Step(
            "archive",
            hall => hall.Judged(Solved.Yes),
            [
                ("Form.Retention", "ThirtyYears"),
                ("Form.Pages", "6"),
                ("Form.Title", "电梯停运两周"),
                ("Form.Missing", "缺登记表，当事人已补签。"),
            ]
        ),
    ];

    private static Door Page(string below) =>
        new($"{Case}{below}", async hall => $"/desk/cases/{await hall.Registered()}{below}");

    private static Door Step(string path, Func<FilledHall, Task<string>> stage, (string, string)[] right) =>
        new($"{Case}/{path}", async hall => $"/desk/cases/{await stage(hall)}/{path}") { Right = right };
}

internal static class OrderDoors
{
    private static readonly (string, string)[] Reason = EveryDoor.Only("Reason", "有这个必要。");
    private static readonly (string, string)[] Words = EveryDoor.Only("Words", "已到现场，正在修。");

    public static readonly Door[] All =
    [
        Office("decide-return", hall => hall.ReturnAsked(), [.. Reason, ("Form.Agreed", "true")]),
        Office("recall", hall => hall.OrderSent(), Reason),
        new("/unit/orders/{Id}", async hall => $"/unit/orders/{await hall.OrderSignedIn()}"),
        new("/unit/orders/{Id}/person", async hall => $"/unit/orders/{await hall.OrderSignedIn()}/person"),
        new("/unit/orders/{id}/files/{reference}", hall => hall.PhotoOfOrder()),
        Unit("unmask", hall => hall.OrderSignedIn(), Reason),
        Unit("sign-in", hall => hall.OrderSent(), []),
        Unit("return", hall => hall.OrderSent(), Reason),
        Unit("contact", hall => hall.OrderSignedIn(), Words),
        Unit("enter", hall => hall.OrderSignedIn(), Words),
        Unit("reply", hall => hall.OrderSignedIn(), [.. Words, ("Form.Result", "Solved"), ("Form.Basis", "规定")]),
        Unit("advise", hall => hall.CoOrderSignedIn(), Words) with
        {
            Unit = Cases.CoHandler,
        },
        Unit("approve", hall => hall.OrderReplied(), []),
        Unit("improve", hall => hall.OrderReplied(), Reason),
    ];

    private static Door Office(string path, Func<FilledHall, Task<string>> stage, (string, string)[] right) =>
        new($"/desk/orders/{{Id}}/{path}", async hall => $"/desk/orders/{await stage(hall)}/{path}") { Right = right };

    private static Door Unit(string path, Func<FilledHall, Task<string>> stage, (string, string)[] right) =>
        new($"/unit/orders/{{Id}}/{path}", async hall => $"/unit/orders/{await stage(hall)}/{path}") { Right = right };
}
