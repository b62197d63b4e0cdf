using System.ComponentModel.DataAnnotations;
using LianXin.Kernel;
using LianXin.Kernel.Data;

namespace LianXin.Representatives;

internal sealed class IdentityForm : SeenForm
{
    [Required(ErrorMessage = "请选择身份。")]
    public IdentityKind? Kind { get; set; }

    [Required(ErrorMessage = "请填写届次。"), PlainText(30)]
    public string? Term { get; set; }

    [Required(ErrorMessage = "请填写代表团或界别。"), PlainText(40)]
    public string? Group { get; set; }

    [PlainText(40)]
    public string? CardNumber { get; set; }

    [Required(ErrorMessage = "请填写任职开始的日子。")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    internal Identity Identity(int no, Touch touch) =>
        new(
            no,
            Kind!.Value,
            Term!.Trim(),
            Group!.Trim(),
            string.IsNullOrWhiteSpace(CardNumber) ? null : CardNumber.Trim(),
            new(From!.Value, To),
            null,
            [],
            touch
        );

    public static IdentityForm Of(Representative person, int no)
    {
        var identity = person[no];
        return new()
        {
            Kind = identity.Kind,
            Term = identity.Term,
            Group = identity.Group,
            CardNumber = identity.CardNumber,
            From = identity.Valid.From,
            To = identity.Valid.To,
            Seen = person.Touched.Number,
        };
    }
}
