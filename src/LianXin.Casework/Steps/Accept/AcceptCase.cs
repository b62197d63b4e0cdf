using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Data;
using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;

namespace LianXin.Casework.Steps.Accept;

/// <summary>What the clerk decides, on the page or through the API.</summary>
public sealed class AcceptForm
{
    [Required(ErrorMessage = "请选择诉求类别。"), EnumDataType(typeof(CaseKind), ErrorMessage = "请选择诉求类别。")]
    public CaseKind? Kind { get; set; }

    [
        Required(ErrorMessage = "请选择告知来访人的方式。"),
        EnumDataType(typeof(ToldBy), ErrorMessage = "请选择告知来访人的方式。")
    ]
    public ToldBy? Told { get; set; }

    [Required(ErrorMessage = "请填写受理意见。"), PlainText(500)]
    public string? Opinion { get; set; }

    [Range(1, int.MaxValue, ErrorMessage = "页面已经过时，请刷新后再试。")]
    public int SeenVersion { get; set; }
}

/// <summary>综合受理. Page and endpoint are only doors to it.</summary>
internal sealed class AcceptCase(Transactions transactions, TextVault vault, TimeProvider clock)
{
    public Task<string> Run(string number, AcceptForm decided, Officer by, CancellationToken ct = default) =>
        transactions.Commit(db => Accept(db, number, decided, new Stamp(by, clock.Now), ct), ct);

    private async Task<string> Accept(
        LianXinDb db,
        string number,
        AcceptForm decided,
        Stamp stamp,
        CancellationToken ct
    )
    {
        var @case = await db.Cases.OnRecord(number, ct);
        @case.MustNotHaveMovedSince(decided.SeenVersion);
        var opinion = await vault.Seal(db, @case.Citizen, "opinion", decided.Opinion!, ct);
        @case.Accept(decided.Kind!.Value, decided.Told!.Value, opinion, stamp);
        return number;
    }
}
