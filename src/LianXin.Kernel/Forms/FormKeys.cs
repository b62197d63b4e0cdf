using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Forms;

/// <summary>A form has one effect however often it is pressed (decisions 24).</summary>
public sealed class FormKeys(Transactions transactions, Pressed pressed, TimeProvider clock)
{
    /// <summary>A button beside a file was pressed, not the form's own: the form comes back, no step is taken.</summary>
    internal bool OnlyFiles => pressed.OnlyFiles;

    /// <summary>
    /// Takes the step of the form pressed in this request and answers where it leads, an address within the house.
    /// Every <see cref="Transactions.Commit{T}"/> inside joins the one transaction that also keeps the key. Pressed
    /// again, even at the same instant, the step is not taken and the address is the first one's.
    /// </summary>
    public Task<string> Once(Func<Task<string>> step, CancellationToken ct = default)
    {
        var press = pressed.Form ?? throw new InvalidOperationException("No form was pressed.");
        return press.Refused is null ? transactions.Commit(db => Claim(db, press, step, ct), ct) : throw press.Refused;
    }

    /// <summary>Forgets what was pressed more than a day ago, in every office its viewer sees.</summary>
    public Task<int> Sweep(CancellationToken ct)
    {
        var dayAgo = clock.Now - FormTokens.Life;
        return transactions.Commit(db => db.Set<FormKey>().Where(key => key.At < dayAgo).ExecuteDeleteAsync(ct), ct);
    }

    private async Task<string> Claim(LianXinDb db, FormPress press, Func<Task<string>> step, CancellationToken ct)
    {
        if (await db.FormKey(press, ct) is { } before)
            return before.Said(press.Content) ? before.Outcome : throw FormRefusals.Used();
        var key = new FormKey
        {
            Office = db.Viewer.Office,
            Caller = press.Caller,
            Key = press.Key,
            Content = press.Content,
            At = clock.Now,
        };
        db.Add(key);
        await db.SaveChangesAsync(acceptAllChangesOnSuccess: true, ct); // a press of the same instant waits here
        return key.Led(to: await step());
    }
}

internal static class FormKeyTable
{
    public static Task<FormKey?> FormKey(this LianXinDb db, FormPress press, CancellationToken ct) =>
        db.Set<FormKey>()
            .SingleOrDefaultAsync(
                key => key.Office == db.Viewer.Office && key.Caller == press.Caller && key.Key == press.Key,
                ct
            );
}
