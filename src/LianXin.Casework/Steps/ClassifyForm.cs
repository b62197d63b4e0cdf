using System.ComponentModel.DataAnnotations;
using LianXin.Casework.Data;
using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps;

/// <summary>What every way out of 问题登记 asks first: what kind of matter, under which subject, in a few words.</summary>
public abstract class ClassifyForm : StepForm
{
    [Required(ErrorMessage = "请选择诉求类别。"), OneOf<CaseKind>]
    public CaseKind? Kind { get; set; }

    [Required(ErrorMessage = "请选择主题。"), PlainText(SubjectCard.LongestCode)]
    public string? Subject { get; set; }

    [Required(ErrorMessage = "请用一句话写明事项。"), PlainText(60)]
    public string? Title { get; set; }

    [Required(ErrorMessage = "请写摘要。"), PlainText(500)]
    public string? Summary { get; set; }

    /// <summary>Title and summary are what the case is found by.</summary>
    internal async Task<Classification> Classify(CaseMove on)
    {
        await LedgerIndex.Put(on.Db, on.Case, Title!, Summary!, on.Ct);
        return new(Kind!.Value, Subject!, await on.Seal.Text("title", Title!), await on.Seal.Text("summary", Summary!));
    }
}
