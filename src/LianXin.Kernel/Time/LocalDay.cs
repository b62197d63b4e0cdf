using LianXin.Kernel.Data;

namespace LianXin.Kernel.Time;

/// <summary>
/// 地方假日: a day the local government sets, a festival of a minority above all, or its make-up workday
/// (domain.md §1.11.1 C6). It overrules the national notice. Written by <see cref="LocalDays"/> only.
/// </summary>
public sealed class LocalDay : IOfOffice
{
    internal LocalDay() { }

    public string Office { get; internal init; } = "";
    public DateOnly Date { get; internal init; }
    public string Name { get; internal init; } = "";

    /// <summary>依据文号: the number of the document that sets the day.</summary>
    public string Basis { get; internal init; } = "";

    /// <summary>True for a make-up workday, false for a day off.</summary>
    public bool Worked { get; internal init; }
}
