using LianXin.Kernel.Data;

namespace LianXin.Hall.Subjects;

/// <summary>A subject as the office has it: one of its own, or a shipped one renamed or taken out of use.</summary>
internal sealed class Subject(string office, string code) : IOfOffice
{
    public string Office { get; private init; } = office;
    public string Code { get; private init; } = code;
    public string Name { get; private set; } = "";

    /// <summary>Out of use, it is offered to nobody any more and stays in the cases it was given to.</summary>
    public bool InUse { get; private set; }

    public Touch Touched { get; private set; } = new(0, "", default);

    public void Describe(SubjectForm form, Touch touch) =>
        (Name, InUse, Touched) = (form.Name!.Trim(), form.InUse, touch);
}
