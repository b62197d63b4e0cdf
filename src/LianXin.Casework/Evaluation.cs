namespace LianXin.Casework;

/// <summary>服务评价: 解决 and 满意 are two answers and stay two (domain.md Part 4 no. 7).</summary>
internal sealed record Evaluation(Solved Solved, Grade Grade, EvaluatedBy By, DateTimeOffset At)
{
    /// <summary>差评: one and two stars (domain.md §1.3 P3).</summary>
    public bool IsBad => Grade <= Grade.Dissatisfied;

    public bool IsUnsettled => Solved is not Solved.Yes || IsBad;
}
