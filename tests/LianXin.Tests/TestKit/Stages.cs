using LianXin.Casework;
using LianXin.Casework.Citizens;
using LianXin.Casework.Steps.AddWords;
using LianXin.Casework.Steps.Evaluate;
using LianXin.Casework.Steps.Guide;
using LianXin.Casework.Steps.Pause;
using LianXin.Casework.Steps.Recall;
using LianXin.Casework.Steps.Redo;
using LianXin.Casework.Steps.Return;
using LianXin.Casework.Steps.Withdraw;

namespace LianXin.Tests.TestKit;

/// <summary>Cases and orders in the states that doors of the house are for, brought there by the steps of the product.</summary>
internal static class Stages
{
    extension(Hall hall)
    {
        public Task<string> Registered() => hall.RegisterCase();

        public Task<string> WithNewWords() => hall.Brought(number => hall.AddWords(number, "昨晚又停了一次。"));

        public Task<bool> AddWords(string number, string words) =>
            hall.Take<AddWords>(step =>
                step.Run(number, new() { Words = words, SeenVersion = RoadOn.Latest }, Citizen.Self, Now.Test)
            );

        public Task<string> Accepted() => hall.Brought(number => hall.AcceptCase(number, RoadOn.Latest));

        public Task<string> Guided() =>
            hall.Brought(number => hall.Take<GuideCase>(step => step.Run(number, Guidance, Cases.Clerk, Now.Test)));

        public Task<string> Assessed() =>
            hall.Brought(async number =>
            {
                await hall.AcceptCase(number, RoadOn.Latest);
                await hall.Assess(number);
            });

        public Task<string> Coordinated() => hall.Brought(number => hall.BringToUnit(number));

        public Task<string> Paused() =>
            hall.Brought(async number =>
            {
                await hall.BringToUnit(number);
                await hall.Take<PauseCase>(step =>
                    step.Run(
                        number,
                        new()
                        {
                            Reason = PauseReason.Appraisal,
                            Evidence = "鉴定委托书",
                            Until = HallForms.Today.AddDays(13),
                            Told = ToldBy.Phone,
                            SeenVersion = RoadOn.Latest,
                        },
                        Cases.Clerk,
                        Now.Test
                    )
                );
            });

        /// <summary>In 协调办理, and no unit leads.</summary>
        public Task<string> Unled() =>
            hall.Brought(async number =>
            {
                await hall.BringToUnit(number);
                await hall.Take<RecallOrder>(step =>
                    step.Run(
                        Lead(number),
                        new() { Reason = "改派。", SeenVersion = RoadOn.Latest },
                        Cases.Clerk,
                        Now.Test
                    )
                );
            });

        public Task<string> WithdrawnCase() =>
            hall.Brought(number =>
                hall.Take<WithdrawCase>(step =>
                    step.Run(
                        number,
                        new() { Reason = "不用办了。", SeenVersion = RoadOn.Latest },
                        Cases.Clerk,
                        Now.Test
                    )
                )
            );

        public Task<string> Completed() => hall.Brought(number => hall.BringToReview(number));

        public Task<string> Reviewed() => hall.Brought(hall.BringToEvaluation);

        public Task<string> Judged(Solved solved) =>
            hall.Brought(async number =>
            {
                await hall.BringToEvaluation(number);
                await hall.Judge(number, solved);
            });

        public Task<string> TwiceRedone() =>
            hall.Brought(async number =>
            {
                await hall.BringToEvaluation(number);
                await hall.Judge(number, Solved.No);
                for (var redo = 0; redo < Case.RedosAtMost; redo++)
                {
                    await hall.Take<RedoCase>(step =>
                        step.Run(
                            number,
                            new() { Reason = "没有修好。", SeenVersion = RoadOn.Latest },
                            Cases.Clerk,
                            Now.Test
                        )
                    );
                    await hall.Answer(number, "又修了一遍。");
                    await hall.Review(number);
                    await hall.Judge(number, Solved.No);
                }
            });

        public async Task<string> OrderSent() => Lead(await hall.Coordinated());

        public async Task<string> OrderSignedIn() => Lead(await hall.Brought(hall.BringToHandler));

        public async Task<string> CoOrderSignedIn()
        {
            var number = await hall.Brought(number => hall.BringToUnit(number, Cases.CoHandler));
            await hall.SignIn($"{number}-2", new("0790", "handler", Cases.CoHandler));
            return $"{number}-2";
        }

        public async Task<string> OrderReplied()
        {
            var order = await hall.OrderSignedIn();
            await hall.Reply(order);
            return order;
        }

        public async Task<string> ReturnAsked()
        {
            var order = await hall.OrderSent();
            await hall.Take<ReturnOrder>(step =>
                step.Run(
                    order,
                    new() { Reason = "不是我们的职责。", SeenVersion = RoadOn.Latest },
                    Cases.Handler,
                    Now.Test
                )
            );
            return order;
        }

        public async Task<string> RatingLink()
        {
            var number = await hall.Reviewed();
            return await hall.In<RatingLinks, string>(links => hall.Write(db => links.Issue(db, number, Now.Test)));
        }

        public Task<bool> Judge(string number, Solved solved) =>
            hall.Take<EvaluateCase>(step =>
                step.Run(
                    number,
                    new()
                    {
                        Solved = solved,
                        Grade = solved is Solved.Yes ? Grade.Satisfied : Grade.Dissatisfied,
                        SeenVersion = RoadOn.Latest,
                    },
                    EvaluatedBy.Call,
                    Cases.Clerk,
                    Now.Test
                )
            );

        private async Task<string> Brought(Func<string, Task> along)
        {
            var number = await hall.RegisterCase();
            await along(number);
            return number;
        }
    }

    private static string Lead(string number) => $"{number}-1";

    public static GuideForm Guidance =>
        new()
        {
            Kind = CaseKind.Complaint,
            Subject = "housing.heating",
            Title = "电梯停运两周",
            Summary = "小区三单元电梯停运，请求修复。",
            Channel = "劳动人事争议仲裁院，政务大厅二楼。",
            Basis = "《劳动争议调解仲裁法》第二十七条",
            Reminder = "从知道权利被侵害那天起一年之内。",
            Told = ToldBy.InPerson,
            SeenVersion = RoadOn.Latest,
        };
}
