using LianXin.Casework;
using LianXin.Casework.Steps.Approve;
using LianXin.Casework.Steps.Assess;
using LianXin.Casework.Steps.Coordinate;
using LianXin.Casework.Steps.Reply;
using LianXin.Casework.Steps.Review;
using LianXin.Casework.Steps.SendBack;
using LianXin.Casework.Steps.SignIn;
using LianXin.Contracts;
using LianXin.Contracts.Hall;

namespace LianXin.Tests.TestKit;

/// <summary>Takes a registered case along the road, by the steps the office and its units take.</summary>
internal static class RoadOn
{
    public const int Latest = int.MaxValue;

    /// <summary>To the reviewer: answered by the lead and approved by its head.</summary>
    public static async Task BringToReview(this Hall hall, string number, string answer = "已经修好。")
    {
        await hall.BringToHandler(number);
        await hall.Answer(number, answer);
    }

    /// <summary>To the unit: accepted, assessed and sent, to a co-handler too if one is named.</summary>
    public static async Task BringToUnit(this Hall hall, string number, params string[] coHandlers)
    {
        await hall.AcceptCase(number, Latest);
        await hall.Assess(number, coHandlers);
        await hall.Dispatch(number, coHandlers);
    }

    /// <summary>To whoever of the lead has signed in.</summary>
    public static async Task BringToHandler(this Hall hall, string number)
    {
        await hall.BringToUnit(number);
        await hall.SignIn((await hall.Case(number)).LeadOrder!, Cases.Handler);
    }

    public static Task Assess(this Hall hall, string number, params string[] coHandlers) =>
        hall.Take<AssessCase>(step => step.Run(number, Assessment(coHandlers), Cases.Clerk, Now.Test));

    public static Task Dispatch(this Hall hall, string number, params string[] coHandlers) =>
        hall.Take<CoordinateCase>(step => step.Run(number, Letters(coHandlers), Cases.Clerk, Now.Test));

    public static Task SignIn(this Hall hall, string order, Officer by) =>
        hall.Take<SignInOrder>(step => step.Run(order, new() { SeenVersion = Latest }, by, Now.Test));

    /// <summary>The lead has written its answer; its head has not seen it.</summary>
    public static Task Reply(this Hall hall, string order, string answer = "已经修好。") =>
        hall.Take<ReplyOrder>(step => step.Run(order, Reply(answer), Cases.Handler, Now.Test));

    /// <summary>The lead answers, for the first time or after it was sent back.</summary>
    public static async Task Answer(this Hall hall, string number, string answer)
    {
        var order = (await hall.Case(number)).LeadOrder!;
        await hall.Reply(order, answer);
        await hall.Take<ApproveReply>(s => s.Run(order, new() { SeenVersion = Latest }, Cases.Head, Now.Test));
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

    public static Task<bool> Take<TStep>(this Hall hall, Func<TStep, Task> take)
        where TStep : notnull =>
        hall.In<TStep, bool>(async step =>
        {
            await take(step);
            return true;
        });

    private static AssessForm Assessment(string[] coHandlers) =>
        new()
        {
            Difficulty = Difficulty.Ordinary,
            Lead = Cases.Lead,
            CoHandlers = [.. coHandlers],
            Limit = LimitItem.Ordinary,
            Basis = "一般事项五个工作日",
            FirstContact = "电话联系，情况属实。",
            Opinion = "请住建局修复。",
            NoConflict = true,
            SeenVersion = Latest,
        };

    private static CoordinateForm Letters(string[] coHandlers) =>
        new()
        {
            Verb = OrderVerb.Assign,
            Lead = Cases.Lead,
            CoHandlers = [.. coHandlers],
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
