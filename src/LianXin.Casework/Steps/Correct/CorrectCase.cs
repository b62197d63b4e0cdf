using System.ComponentModel.DataAnnotations;
using LianXin.Contracts;
using LianXin.Contracts.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Steps.Correct;

/// <summary>What was written down wrong.</summary>
public sealed class CorrectForm : StepForm
{
    [PlainText(40)]
    public string? Room { get; set; }

    [PlainText(SubjectCard.LongestCode)]
    public string? Subject { get; set; }

    [PhoneNumber]
    public string? Phone { get; set; }

    [Required(ErrorMessage = "请填写理由。"), PlainText(500)]
    public string? Reason { get; set; }
}

/// <summary>更正: a wrong phone, room or subject, with its trace.</summary>
internal sealed class CorrectCase(CaseMoves moves)
{
    public Task Run(string number, CorrectForm form, Officer by, CancellationToken ct = default) =>
        moves.Take(
            number,
            form,
            by,
            async (CaseMove on) =>
            {
                if (!string.IsNullOrWhiteSpace(form.Phone) && on.Case.Contact is { } wrong)
                    await PhoneBook.Forget(on.Db, wrong, ct);
                var phone = string.IsNullOrWhiteSpace(form.Phone) ? null : await on.Seal.Phone(form.Phone);
                var reason = await on.Seal.Text("correction", form.Reason!);
                on.Case.Correct(new(Given(form.Room), Given(form.Subject), phone, reason), on.Stamp);
            },
            ct
        );

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value;
}
