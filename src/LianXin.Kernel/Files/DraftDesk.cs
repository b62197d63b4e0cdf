using System.Security.Cryptography;
using LianXin.Kernel.Data;
using LianXin.Kernel.Forms;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Files;

/// <summary>Takes in what a press brought for one field, and keeps it until its form is right.</summary>
internal sealed class DraftDesk(
    Transactions transactions,
    FileIntake intake,
    MasterKey master,
    Pressed pressed,
    TimeProvider clock
)
{
    /// <summary>Behind the field's name: the button beside a file, its value says which.</summary>
    public const string RemoveButton = ".remove";

    public async Task<Received> Receive(IFormCollection form, FileRule rule, CancellationToken ct)
    {
        if (pressed.Form is not { } press)
            return Received.Nothing;
        var files = form.Files.GetFiles(rule.Field);
        if (!press.Genuine)
            return new([], [.. files.Select(file => new UnfitFile(NameOf(file), FileIntake.NotKept()))]);

        pressed.OnlyFiles |= Guid.TryParse(form[rule.Field + RemoveButton], out var removed);
        var (fit, unfit) = (new List<FitFile>(), new List<UnfitFile>());
        foreach (var file in files)
            try
            {
                var accepted = await intake.Accept(file, rule.Kinds, ct);
                fit.Add(new(await Ref(file, rule, press, ct), NameOf(file), accepted));
            }
            catch (UnfitFileException why)
            {
                unfit.Add(new(NameOf(file), why));
            }
        var kept = await transactions.Commit(db => Keep(db, rule, press, fit, removed, ct), ct);
        return kept with { Unfit = [.. unfit, .. kept.Unfit] };
    }

    private async Task<Received> Keep(
        LianXinDb db,
        FileRule rule,
        FormPress press,
        List<FitFile> fit,
        Guid removed,
        CancellationToken ct
    )
    {
        var mine = db.Drafts(press, rule.Field);
        await mine.Where(draft => draft.Ref == removed).ExecuteDeleteAsync(ct);
        var drafts = await mine.OrderBy(draft => draft.No).Select(Draft.Cover).ToListAsync(ct);
        var unfit = new List<UnfitFile>();
        foreach (var file in fit)
            if (drafts.Any(draft => draft.Ref == file.Ref))
                continue; // the same press at the same instant, or the same photo once more
            else if (drafts.Count < rule.Most)
                drafts.Add(New(db, rule, press, file, drafts.LastOrDefault()?.No + 1 ?? 0));
            else
                unfit.Add(new(file.FileName, FileIntake.TooMany()));
        return new([.. drafts.Select(draft => new HeldFile(draft.Ref, draft.Kind, draft.OpenName(master)))], unfit);
    }

    private Draft New(LianXinDb db, FileRule rule, FormPress press, FitFile file, int no)
    {
        var draft = new Draft
        {
            Office = db.Viewer.Office,
            Ref = file.Ref,
            Caller = press.Caller,
            Form = press.Key,
            Field = rule.Field,
            No = no,
            Kind = file.Accepted.Kind,
            At = clock.Now,
        };
        draft.Seal(master, file.Accepted);
        db.Add(draft);
        return draft;
    }

    private static string NameOf(IFormFile file) => FileNames.Clean(file.FileName);

    /// <summary>The same bytes in the same form are the same draft. The sealed key is in it: nobody else can guess it.</summary>
    private static async Task<Guid> Ref(IFormFile file, FileRule rule, FormPress press, CancellationToken ct)
    {
        await using var stream = file.OpenReadStream();
        var bytes = await SHA256.HashDataAsync(stream, ct);
        var said = new CanonicalBytes().Text("lx1.draft-ref").Text(press.Token).Text(rule.Field).Raw(bytes).ToArray();
        return new(SHA256.HashData(said).AsSpan(0, 16));
    }
}
