using LianXin.Contracts.Casework;

namespace LianXin.Ui.Parts;

/// <summary>The seven steps as the article writes them.</summary>
public static class StepNames
{
    public static string Of(CaseStep step) =>
        step switch
        {
            CaseStep.Register => "问题登记",
            CaseStep.Accept => "综合受理",
            CaseStep.Assess => "沟通研判",
            CaseStep.Coordinate => "协调办理",
            CaseStep.Complete => "业务办结",
            CaseStep.Evaluate => "服务评价",
            CaseStep.Archive => "整理归档",
        };
}
