using System.ComponentModel.DataAnnotations;

namespace LianXin.Casework.Steps;

/// <summary>What every step's form carries: the version its writer saw.</summary>
public abstract class StepForm
{
    [Range(1, int.MaxValue, ErrorMessage = "这一页已经过时，请刷新后再试。")]
    public int SeenVersion { get; set; }
}
