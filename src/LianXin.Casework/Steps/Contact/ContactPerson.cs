using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Kernel;

namespace LianXin.Casework.Steps.Contact;

/// <summary>What the person said.</summary>
public sealed class ContactForm : StepForm
{
    [Required(ErrorMessage = "请记下联系情况。"), PlainText(1000)]
    public string? Words { get; set; }
}

/// <summary>首次联系: before going on site, the person is called.</summary>
internal sealed class ContactPerson(CaseMoves moves)
{
    public Task Run(string order, ContactForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            order,
            form,
            by,
            async (OrderMove on) =>
            {
                on.Order.Contact(await on.Seal.Text("contact-note", form.Words!), on.Stamp);
            },
            ct
        );
}
