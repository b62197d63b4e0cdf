using LianXin.Casework.Files;
using LianXin.Kernel.Data;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Steps.Register;

/// <summary>Puts what was said, by whom and about whom into the vault, each person under a key of their own.</summary>
internal sealed class Reception(TextVault vault, Attachments attachments)
{
    public async Task<Received> Seal(LianXinDb db, Registration told, CancellationToken ct)
    {
        var reporter = vault.Admit(db);
        var seal = new Sealing(vault, db, reporter, ct);
        return new(
            await What(told, seal),
            await Parties(db, told, reporter, ct),
            await attachments.Keep(db, reporter, ct)
        );
    }

    private static async Task<Registered> What(Registration told, Sealing seal) =>
        new()
        {
            Room = told.Room,
            Channel = told.Channel,
            Words = await seal.Text("words", told.Words),
            Wish = await seal.TextOrNone("wish", told.Wish),
            Place = await seal.TextOrNone("place", told.Place),
            HappenedOn = told.HappenedOn,
            Companions = told.Companions,
            Needs = told.Needs,
            SensitiveConsent = told.SensitiveConsent,
            NoticeVersion = told.NoticeVersion,
            ReadBack = told.ReadBack,
        };

    private async Task<Party[]> Parties(LianXinDb db, Registration told, Guid reporter, CancellationToken ct)
    {
        var first = await Party(db, PartyRole.Reporter, reporter, told.Reporter, ct);
        return told.Concerned is { } concerned
            ? [first, await Party(db, PartyRole.Concerned, vault.Admit(db), concerned, ct)]
            : [first];
    }

    private async Task<Party> Party(LianXinDb db, PartyRole role, Guid person, NamedParty named, CancellationToken ct)
    {
        var seal = new Sealing(vault, db, person, ct);
        return new(
            role,
            person,
            await seal.TextOrNone("name", named.Name),
            string.IsNullOrWhiteSpace(named.Phone) ? null : await seal.Phone(named.Phone)
        );
    }
}

/// <summary>All that a case begins with, sealed.</summary>
internal sealed record Received(Registered What, IReadOnlyList<Party> Parties, IReadOnlyList<SealedFile> Files);
