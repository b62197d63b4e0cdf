using LianXin.Casework;
using LianXin.Casework.Steps.Extend;
using LianXin.Kernel;
using LianXin.Kernel.Access;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Casework.Steps.Extend;

/// <summary>延期 is allowed by somebody who answers for the office, whoever asks.</summary>
public sealed class ExtendCaseTests(FilledHall hall) : IClassFixture<FilledHall>
{
    [Theory]
    [InlineData(Roles.Clerk)]
    [InlineData(Roles.Archivist)]
    [InlineData(Roles.DutyMember)]
    [InlineData(Roles.Reviewer)]
    public async Task Nobody_without_that_duty_allows_an_extension(string role)
    {
        var (number, approver) = (await hall.Coordinated(), await hall.Person(role));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => Extend(number, approver.Id));

        Assert.Equal("officer.unknown", refused.Code);
    }

    [Fact]
    public async Task A_leader_allows_it()
    {
        var number = await hall.Coordinated();

        await Extend(number, FilledHall.Approver);

        Assert.True((await hall.Case(number)).Extended);
    }

    private Task<bool> Extend(string number, string approver) =>
        hall.Take<ExtendCase>(step =>
            step.Run(
                number,
                new()
                {
                    Reason = "要等配件。",
                    Approver = approver,
                    Told = ToldBy.Phone,
                    SeenVersion = RoadOn.Latest,
                },
                Cases.Clerk,
                Now.Test
            )
        );
}
