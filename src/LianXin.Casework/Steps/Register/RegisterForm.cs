using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Citizens;
using LianXin.Casework.Files;
using LianXin.Kernel;
using Microsoft.AspNetCore.Http;

namespace LianXin.Casework.Steps.Register;

/// <summary>What is asked of everybody who brings a problem, at the counter as on the public page (domain.md §1.15 step 1).</summary>
public abstract class RegisterForm : ITakePhotos
{
    [
        Required(ErrorMessage = "请写下是什么事。"),
        AtLeast(10, ErrorMessage = "事情写得太短，我们看不明白。请至少写 10 个字：在哪儿、遇到什么、想怎么解决。"),
        PlainText(4000)
    ]
    public string? Words { get; set; }

    [PlainText(500)]
    public string? Wish { get; set; }

    [PlainText(200)]
    public string? Place { get; set; }

    [NotAfterToday(ErrorMessage = "发生的日期不能晚于今天。")]
    public DateOnly? HappenedOn { get; set; }

    public IReadOnlyList<IFormFile>? Photos { get; set; }

    /// <summary>代为反映: it concerns somebody else.</summary>
    public bool OnBehalf { get; set; }

    [
        PlainText(40),
        AskedFor(nameof(OnBehalfNamed), ErrorMessage = "请写明是替谁反映的。"),
        AskedFor(nameof(Anonymous), Empty = true, ErrorMessage = "匿名反映不填别人的姓名。请清空，或者不选匿名。")
    ]
    public string? ConcernedName { get; set; }

    [
        PhoneNumber,
        PlainText(20),
        AskedFor(nameof(Anonymous), Empty = true, ErrorMessage = "匿名反映不填别人的电话。请清空，或者不选匿名。")
    ]
    public string? ConcernedPhone { get; set; }

    public bool Anonymous { get; set; }
    public bool FromUnits { get; set; }
    public bool FromPublic { get; set; }
    public bool WhistleBlowing { get; set; }

    [AskedFor(nameof(WhistleBlowing), ErrorMessage = "请选择反映的是哪个单位，这样材料绝不会转给它。"), PlainText(40)]
    public string? ReportedUnit { get; set; }

    [
        PlainText(40),
        AskedFor(nameof(Anonymous), Empty = true, ErrorMessage = "匿名反映不填姓名。请清空，或者不选匿名。")
    ]
    public string? Name { get; set; }

    [
        PhoneNumber,
        PlainText(20),
        AskedFor(nameof(Anonymous), Empty = true, ErrorMessage = "匿名反映不填电话。请清空，或者不选匿名。")
    ]
    public virtual string? Phone { get; set; }

    /// <summary>None ticked arrives as nothing at all.</summary>
    public List<Need> Needs
    {
        get;
        set => field = value ?? [];
    } = [];

    [AskedFor(nameof(HasPersonalNumbers), ErrorMessage = "内容里像是有身份证号或银行卡号。请删去，或者勾选同意。")]
    public bool SensitiveConsent { get; set; }

    /// <summary>The notice that stood on the page.</summary>
    public string? NoticeVersion { get; set; }

    public bool IsNamed => !Anonymous;
    public bool OnBehalfNamed => OnBehalf && !Anonymous;
    public bool HasPersonalNumbers => PersonalNumbers.In(Words) || PersonalNumbers.In(Wish);

    /// <exception cref="RefusedException">The notice has changed since the page was opened.</exception>
    internal Registration Told(string room, Channel channel) =>
        new()
        {
            Room = room,
            Channel = channel,
            Words = Words!,
            Wish = Wish,
            Place = Place,
            HappenedOn = HappenedOn,
            Needs = [.. Needs.Distinct()],
            Secrecy = new(Anonymous, FromUnits, FromPublic, WhistleBlowing, WhistleBlowing ? ReportedUnit : null),
            Reporter = new(Name, Phone),
            Concerned = OnBehalfNamed ? new(ConcernedName, ConcernedPhone) : null,
            SensitiveConsent = SensitiveConsent,
            NoticeVersion = NoticeVersion is PrivacyNotice.Version ? NoticeVersion : throw Outdated(),
        };

    private static RefusedException Outdated() =>
        new RefusedException("report.notice", "个人信息告知有了新内容，请再看一遍，然后提交。");
}
