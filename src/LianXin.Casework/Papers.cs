namespace LianXin.Casework;

/// <summary>One paper that a piece must hold, and whether it is there.</summary>
internal sealed record Paper(string Name, bool IsThere);

/// <summary>归档清单: which papers the piece of a case must hold (domain.md Part 4 no. 9), read off what happened.</summary>
internal static class Papers
{
    public static IReadOnlyList<Paper> Of(Case @case)
    {
        List<Paper> papers = [new("登记表", true)];
        if (@case.IsWithdrawn)
            return [.. papers, new("撤回记录", true)];
        papers.Add(new("受理单", @case.Accepted is not null || @case.Guided is not null || @case.Result is not null));
        if (@case.Guided is { } guided)
            papers.Add(
                guided.Witness is null
                    ? new("引导告知书签收", guided.IsSignedFor)
                    : new("引导告知书（拒签，有见证人）", true)
            );
        if (@case.HandedOverTo is not null)
            papers.Add(new("移交回执", true));
        if (@case.Assessed is not null)
            papers.AddRange([new("研判表", true), new("派单", @case.Orders.Count > 0)]);
        if (@case.Completed is { } completed)
            papers.AddRange([new("答复", true), new("佐证材料", completed.Evidence.Count > 0)]);
        papers.Add(new("审核意见", @case.Reviewed is not null));
        papers.Add(new("评价表", @case.Evaluated is not null));
        return papers;
    }
}
