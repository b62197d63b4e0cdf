using System.ComponentModel.DataAnnotations;

namespace LianXin.Casework.Steps;

/// <summary>What every step's form carries: the version its writer saw.</summary>
public abstract class StepForm
{
    [Range(1, int.MaxValue)]
    public int SeenVersion { get; set; }
}
