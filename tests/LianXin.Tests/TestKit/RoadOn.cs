using LianXin.Casework;
using LianXin.Casework.Steps.Approve;
using LianXin.Casework.Steps.Assess;
using LianXin.Casework.Steps.Coordinate;
using LianXin.Casework.Steps.Evaluate;
using LianXin.Casework.Steps.Reply;
using LianXin.Casework.Steps.Review;
using LianXin.Casework.Steps.SendBack;
using LianXin.Casework.Steps.SignIn;
using LianXin.Contracts.Hall;

namespace LianXin.Tests.TestKit;

/// <summary>Takes a registered case along the road, by the steps the office and its units take.</summary>
internal static class RoadOn
{
    private const int Latest = int.MaxValue;

    /// <summary>To the reviewer: answered by the lead and approved by its head.</summary>
    public static async Task BringToReview(this Hall hall, string number, string answer = "已经修好。")
    {
        await hall.BringToUnit(number);
        await hall.Answer(number, answer);
    }

    /// <summary>To the lead, who has signed for it.</summary>
    public static async Task BringToUnit(this Hall hall, string number)
    {
        await hall.AcceptCase(number, Latest);
        await hall.Assess(number);
        await hall.Dispatch(number);
        var order = (await hall.Case(number)).LeadOrder!;
        await hall.Take<SignInOrder>(s => s.Run(order, new() { SeenVersion = Latest }, Cases.Handler, Now.Test));
    }

    public static Task Assess(this Hall hall, string number) =>
        hall.Take<AssessCase>(step => step.Run(number, Assessment(), Cases.Clerk, Now.Test));

    public static Task Dispatch(this Hall hall, string number) =>
        hall.Take<CoordinateCase>(step => step.Run(number, Dispatch(), Cases.Clerk, Now.Test));

    /// <summary>The lead answers, for the first time or after it was sent back.</summary>
    public static async Task Answer(this Hall hall, string number, string answer)
    {
        await hall.Reply(number, answer);
        var order = (await hall.Case(number)).LeadOrder!;
        await hall.Take<ApproveReply>(s => s.Run(order, new() { SeenVersion = Latest }, Cases.Head, Now.Test));
    }

    public static async Task Reply(this Hall hall, string number, string answer)
    {
        var order = (await hall.Case(number)).LeadOrder!;
        await hall.Take<ReplyOrder>(step => step.Run(order, Reply(answer), Cases.Handler, Now.Test));
    }

    public static Task Review(this Hall hall, string number) =>
        hall.Take<ReviewCase>(step =>
            step.Run(
                number,
                new()
                {
                    Reasonable = Reasonableness.Reasonable,
                    Told = ToldBy.InPerson,
                    SeenVersion = Latest,
                },
                Cases.Reviewer,
                Now.Test
            )
        );

    public static Task SendBack(this Hall hall, string number) =>
        hall.Take<SendBackCase>(step =>
            step.Run(number, new() { Reason = "答复没有说清。", SeenVersion = Latest }, Cases.Reviewer, Now.Test)
        );

    public static async Task BringToEvaluation(this Hall hall, string number)
    {
        await hall.BringToReview(number);
        await hall.Review(number);
    }

    public static Task Judge(this Hall hall, string number, Solved solved, Grade grade) =>
        hall.Take<EvaluateCase>(step =>
            step.Run(
                number,
                new()
                {
                    Solved = solved,
                    Grade = grade,
                    SeenVersion = Latest,
                },
                EvaluatedBy.Code,
                Cases.Clerk,
                Now.Test
            )
        );

    private static Task<bool> Take<TStep>(this Hall hall, Func<TStep, Task> take)
        where TStep : notnull =>
        hall.In<TStep, bool>(async step =>
        {
            await take(step);
            return true;
        });

    private static AssessForm Assessment() =>
        new()
        {
            Difficulty = Difficulty.Ordinary,
            Lead = Cases.Lead,
            Limit = LimitItem.Ordinary,
            Basis = "一般事项五个工作日",
            FirstContact = "电话联系，情况属实。",
            Opinion = "请住建局修复。",
            NoConflict = true,
            SeenVersion = Latest,
        };

    private static CoordinateForm Dispatch() =>
        new()
        {
            Verb = OrderVerb.Assign,
            Lead = Cases.Lead,
            SeenVersion = Latest,
        };

    private static ReplyForm Reply(string answer) =>
        new()
        {
            Result = ResultType.Solved,
            Words = answer,
            Basis = "特种设备安全法第三十八条",
            SeenVersion = Latest,
        };
}
