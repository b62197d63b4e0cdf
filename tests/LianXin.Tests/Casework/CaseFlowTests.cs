using LianXin.Casework;
using LianXin.Contracts.Casework;
using static LianXin.Contracts.Casework.CaseStep;

namespace LianXin.Tests.Casework;

/// <summary>Where the road may lead, written by hand (domain.md §1.15).</summary>
public sealed class CaseFlowTests
{
    [Fact]
    public void The_drawing_is_the_road_of_the_rules() =>
        Assert.Equal(
            new Dictionary<CaseStep, CaseStep[]>
            {
                [Register] = [Accept, Complete],
                [Accept] = [Assess, Complete],
                [Assess] = [Coordinate, Complete],
                [Coordinate] = [Complete],
                [Complete] = [Coordinate, Evaluate, Archive],
                [Evaluate] = [Coordinate, Archive],
                [Archive] = [],
            },
            Enum.GetValues<CaseStep>().ToDictionary(step => step, step => step.Next)
        );
}
