using LianXin.Contracts.Hall;
using LianXin.Kernel;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>沟通研判: how hard it is, whose it is, by when, and why.</summary>
internal sealed record Assessment
{
    public required Difficulty Difficulty { get; init; }

    /// <summary>主办: exactly one unit leads and answers (首接负责).</summary>
    public required string Lead { get; init; }
    public IReadOnlyList<string> CoHandlers { get; init; } = [];

    /// <summary>The limit chosen, as the rule was on the day.</summary>
    public required LimitItem Limit { get; init; }

    /// <summary>Which row of the limits that was: a running case keeps its rule.</summary>
    public required string LimitEdition { get; init; }

    /// <summary>时限依据</summary>
    public required SealedText Basis { get; init; }
    public IReadOnlyList<Risk> Risks { get; init; } = [];

    /// <summary>拟办意见</summary>
    public required SealedText Opinion { get; init; }

    /// <summary>先行联系: what the person said when called first; null when nobody can be called.</summary>
    public SealedText? FirstContact { get; init; }

    /// <summary>The second officer of a hard case.</summary>
    public string? SecondAssessor { get; init; }

    /// <summary>One unit leads, the others are others, and the reported unit is not among them: at 沟通研判 as at 会商.</summary>
    public static void MustBeApart(string lead, IReadOnlyList<string> coHandlers, string? reportedUnit)
    {
        if (coHandlers.Contains(lead) || coHandlers.Distinct().Count() != coHandlers.Count)
            throw new RefusedException("assess.twice", "同一个单位不能既主办又协办，也不能重复。");
        if (reportedUnit is not null && (lead == reportedUnit || coHandlers.Contains(reportedUnit)))
            throw new RefusedException("assess.reported-unit", "检举控告件不能交给被反映的单位。");
    }

    public IEnumerable<SealedText> Texts() => FirstContact is null ? [Opinion, Basis] : [Opinion, Basis, FirstContact];

    /// <summary>Refuses two leads, the reported unit, a limit not meant for work, and a hard case assessed alone (domain.md §1.15 step 3, Part 4 no. 6).</summary>
    public void MustBeSound(string? reportedUnit, Stamp stamp)
    {
        MustBeApart(Lead, CoHandlers, reportedUnit);
        if (!LimitItemNames.ToWorkWithin.Contains(Limit))
            throw new RefusedException("assess.limit", "请从列表中选择办理时限。");
        if (Difficulty is Difficulty.Hard && (SecondAssessor is null || SecondAssessor == stamp.By.Id))
            throw new RefusedException("assess.alone", "疑难件须由两人研判，请填写另一位研判人。");
    }
}
