using LianXin.Kernel;

namespace LianXin.Hall.Subjects;

/// <summary>A subject in its place.</summary>
/// <param name="Seen">The change that wrote it; 0 as long as the office has left it as it was shipped.</param>
internal sealed record SubjectLine(string Code, string Name, bool InUse, long Seen)
{
    public string? Parent => SubjectCode.Parent(Code);
    public int Level => SubjectCode.Level(Code);
}

/// <summary>The shipped subjects with the office's own in their place (domain.md §1.12), and the law of the tree.</summary>
internal sealed class SubjectTree
{
    private readonly Dictionary<string, SubjectLine> lines = [];

    public SubjectTree(IEnumerable<Subject> own)
    {
        foreach (var shipped in ShippedSubjects.All)
            lines[shipped.Code] = shipped;
        foreach (var subject in own.OrderBy(subject => subject.Touched.Number))
            lines[subject.Code] = new(subject.Code, subject.Name, subject.InUse, subject.Touched.Number);
        Lines = [.. Below(null)];
    }

    /// <summary>Every subject, each followed by what stands below it: shipped ones first, as they are shipped.</summary>
    public IReadOnlyList<SubjectLine> Lines { get; }

    public SubjectLine this[string code] =>
        lines.GetValueOrDefault(code) ?? throw new NotOnRecordException("没有代码为 {0} 的主题。", code);

    public void MustBeInUse(string code)
    {
        if (!this[code].InUse)
            throw new RefusedException("subject.out-of-use", "主题“{0}”已经停用，请选别的。", this[code].Name);
    }

    /// <summary>A new subject stands at most on the third level, below one that is in use.</summary>
    public void MustTake(string code)
    {
        if (lines.ContainsKey(code))
            throw new RefusedException("hall.code-taken", "代码 {0} 已经有了，请换一个。", code);
        if (SubjectCode.Level(code) > SubjectCode.Levels)
            throw new RefusedException("subject.level", "主题最多三级，请加在上一级下面。");
        if (SubjectCode.Parent(code) is { } parent)
            MustBeInUse(parent);
    }

    /// <summary>Out of use from the leaves up, into use from the root down: else something in use would hang in the air.</summary>
    public void MustLet(string code, bool inUse)
    {
        if (inUse && this[code].Parent is { } parent)
            MustBeInUse(parent);
        if (!inUse && lines.Values.Count(line => line.Parent == code && line.InUse) is > 0 and var below)
            throw new RefusedException("subject.has-children", "下面还有 {0} 个主题在用，请先停用它们。", below);
    }

    private IEnumerable<SubjectLine> Below(string? parent) =>
        from line in lines.Values
        where line.Parent == parent
        from found in Below(line.Code).Prepend(line)
        select found;
}
