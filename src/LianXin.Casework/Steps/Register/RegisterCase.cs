using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Steps.Register;

/// <summary>What is written down at the counter.</summary>
public sealed class Registration
{
    [Required(ErrorMessage = "请填写登记的联络室。"), PlainText(40)]
    public string? Room { get; set; }

    [Required(ErrorMessage = "请记下来访人的原话。"), PlainText(4000)]
    public string? Words { get; set; }

    [PlainText(40)]
    public string? Phone { get; set; }
}

/// <summary>问题登记.</summary>
internal sealed class RegisterCase(Transactions transactions, TextVault vault, TimeProvider clock)
{
    public Task<string> Run(Registration told, Officer by, CancellationToken ct = default) =>
        transactions.Commit(db => Register(db, told, new Stamp(by, clock.Now), ct), ct);

    private async Task<string> Register(LianXinDb db, Registration told, Stamp stamp, CancellationToken ct)
    {
        var citizen = vault.Admit(db);
        var words = await vault.Seal(db, citizen, "words", told.Words!, ct);
        var contact = string.IsNullOrEmpty(told.Phone)
            ? null
            : await vault.Seal(db, citizen, "contact", told.Phone, ct);

        var number = await db.DrawNumber(stamp.At.Year, ct); // last: the series stays locked until commit
        var @case = new Case(db.Viewer.Office, number);
        @case.Register(new(told.Room!, citizen, words, contact), stamp);
        db.Add(@case);
        return number;
    }
}
