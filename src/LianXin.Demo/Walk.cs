using LianXin.Casework;
using LianXin.Casework.Citizens;
using LianXin.Casework.Data;
using LianXin.Casework.Steps.Accept;
using LianXin.Casework.Steps.Answer;
using LianXin.Casework.Steps.Approve;
using LianXin.Casework.Steps.Archive;
using LianXin.Casework.Steps.Assess;
using LianXin.Casework.Steps.Contact;
using LianXin.Casework.Steps.Coordinate;
using LianXin.Casework.Steps.Enter;
using LianXin.Casework.Steps.Evaluate;
using LianXin.Casework.Steps.Guide;
using LianXin.Casework.Steps.Register;
using LianXin.Casework.Steps.Reply;
using LianXin.Casework.Steps.Review;
using LianXin.Casework.Steps.SignIn;
using LianXin.Contracts.Casework;
using LianXin.Contracts.Hall;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Demo;

/// <summary>
/// Takes one case as far as its tale goes. What comes next is read from the case itself, so a filling that was killed
/// goes on where it was.
/// </summary>
internal sealed class Walk(DemoScope demo, Staff staff, Tale tale, Moments moments)
{
    /// <summary>As if every form had been opened a moment ago.</summary>
    private const int Latest = int.MaxValue;

    public async Task<string> Run()
    {
        demo.Clock.StandAt(moments.Start);
        var number = await demo.Do<RegisterCase, string>(step => step.Run(Told, FromFar ? Citizen.Self : staff.Clerk));
        while (await Open(number) is var (@case, order) && !IsThere(@case, order))
        {
            demo.Clock.StandAt(moments.Next());
            await Next(@case, order);
        }
        return number;
    }

    private bool FromFar => tale.Channel is Channel.Web;

    private Registration Told =>
        new()
        {
            Room = tale.Room,
            Channel = tale.Channel,
            Words = tale.Words,
            Reporter = new(tale.Name, "13800000000"),
            NoticeVersion = PrivacyNotice.Version,
            ReadBack = tale.Channel is Channel.Counter or Channel.Phone,
            Origin = new("demo", tale.Title),
        };

    private bool IsThere(Case @case, Order? order) =>
        tale.Until switch
        {
            Goal.Register => true,
            Goal.Accept => @case.Step >= CaseStep.Accept,
            Goal.Assess => @case.Step >= CaseStep.Assess,
            Goal.Coordinate => @case.Step >= CaseStep.Coordinate,
            Goal.Reply => order is { Standing: OrderStanding.Replied },
            Goal.Complete => @case.Step >= CaseStep.Complete,
            Goal.Evaluate => @case.Step >= CaseStep.Evaluate,
            Goal.Rated => @case.Evaluated is not null,
            Goal.Archive => @case.Step is CaseStep.Archive,
        };

    private Task Next(Case @case, Order? order) =>
        (@case.Step, order) switch
        {
            (CaseStep.Register, _) when tale.Ending is "guided" => Guide(@case.Number),
            (CaseStep.Register, _) when tale.Ending is "answered" => Answer(@case.Number),
            (CaseStep.Register, _) => Accept(@case.Number),
            (CaseStep.Accept, _) => Assess(@case.Number),
            (CaseStep.Assess, _) => Dispatch(@case.Number),
            (CaseStep.Coordinate, { } lead) => Handle(lead),
            (CaseStep.Complete, _) => Review(@case.Number),
            (CaseStep.Evaluate, _) when @case.Evaluated is null => Judge(@case.Number),
            (CaseStep.Evaluate, _) => File(@case.Number),
            _ => throw new InvalidOperationException($"Nobody knows what comes after {@case.Step} of {tale.Title}."),
        };

    private Task Handle(Order order) =>
        order switch
        {
            { Standing: OrderStanding.Sent } => demo.Do<SignInOrder>(step =>
                step.Run(order.Id, new() { SeenVersion = Latest }, staff.Handler(order.Unit))
            ),
            { Standing: OrderStanding.SignedIn, ContactedAt: null } => demo.Do<ContactPerson>(step =>
                step.Run(order.Id, Contacted, staff.Handler(order.Unit))
            ),
            { Standing: OrderStanding.SignedIn } => Reply(order),
            _ => demo.Do<ApproveReply>(step =>
                step.Run(order.Id, new() { SeenVersion = Latest }, staff.Head(order.Unit))
            ),
        };

    private async Task Reply(Order order)
    {
        var handler = staff.Handler(order.Unit);
        var entry = new EnterForm { Words = "到现场看过，情况属实，已安排办理。", SeenVersion = Latest };
        await demo.Do<EnterProcess>(step => step.Run(order.Id, entry, handler));
        demo.Clock.StandAt(moments.Next());
        var reply = new ReplyForm
        {
            Result = ResultType.Solved,
            Words = tale.Answer,
            Basis = tale.Basis,
            SeenVersion = Latest,
        };
        await demo.Do<ReplyOrder>(step => step.Run(order.Id, reply, handler));
    }

    private Task Accept(string number)
    {
        var form = Classified(new AcceptForm { Told = ToldBy.Phone, Opinion = "已受理，将尽快办理并答复您。" });
        return demo.Do<AcceptCase>(step => step.Run(number, form, staff.Clerk));
    }

    private Task Answer(string number)
    {
        var form = Classified(
            new AnswerForm
            {
                Result = ResultType.Explained,
                Words = tale.Answer,
                Basis = tale.Basis,
                Told = ToldBy.InPerson,
            }
        );
        return demo.Do<AnswerCase>(step => step.Run(number, form, staff.Clerk));
    }

    private Task Guide(string number)
    {
        var form = Classified(
            new GuideForm
            {
                Channel = "市人民法院执行局，工作日 9:00–12:00、14:30–17:00。",
                Basis = "涉法涉诉事项由司法机关依法办理。",
                Reminder = "请尽快提交恢复执行申请，以免耽误期限。",
                Bring = "判决书、身份证、恢复执行申请书。",
                WeCan = tale.Answer,
                Told = ToldBy.InPerson,
            }
        );
        return demo.Do<GuideCase>(step => step.Run(number, form, staff.Clerk));
    }

    private TForm Classified<TForm>(TForm form)
        where TForm : LianXin.Casework.Steps.ClassifyForm
    {
        (form.Kind, form.Subject, form.Title) = (tale.Kind, tale.Subject, tale.Title);
        (form.Summary, form.SeenVersion) = (tale.Summary, Latest);
        return form;
    }

    private Task Assess(string number)
    {
        var form = new AssessForm
        {
            Difficulty = Difficulty.Ordinary,
            Lead = tale.Unit,
            Limit = LimitItem.Ordinary,
            Basis = "一般事项的办理时限。",
            FirstContact = "已电话联系本人，核对了情况。",
            Opinion = "请主办单位核实办理，把结果告诉本人。",
            NoConflict = true,
            SeenVersion = Latest,
        };
        return demo.Do<AssessCase>(step => step.Run(number, form, staff.Clerk));
    }

    private Task Dispatch(string number)
    {
        var form = new CoordinateForm
        {
            Verb = OrderVerb.Assign,
            Lead = tale.Unit,
            SeenVersion = Latest,
        };
        return demo.Do<CoordinateCase>(step => step.Run(number, form, staff.Clerk));
    }

    private Task Review(string number)
    {
        var form = new ReviewForm
        {
            Reasonable = Reasonableness.Reasonable,
            Told = ToldBy.Phone,
            SeenVersion = Latest,
        };
        return demo.Do<ReviewCase>(step => step.Run(number, form, staff.Reviewer));
    }

    private Task Judge(string number)
    {
        var form = new EvaluateForm
        {
            Solved = tale.Solved,
            Grade = tale.Grade,
            SeenVersion = Latest,
        };
        return demo.Do<EvaluateCase>(step => step.Run(number, form, EvaluatedBy.Call, staff.Clerk));
    }

    private Task File(string number)
    {
        var form = new ArchiveForm
        {
            Retention = Retention.ThirtyYears,
            Pages = 6,
            Title = tale.Title,
            Missing = "演示件，未附佐证材料。",
            SeenVersion = Latest,
        };
        return demo.Do<ArchiveCase>(step => step.Run(number, form, staff.Archivist));
    }

    private static ContactForm Contacted => new() { Words = "已和本人通话，说清了怎么办。", SeenVersion = Latest };

    private Task<(Case Case, Order? Lead)> Open(string number) =>
        demo.Do<IDbContextFactory<LianXinDb>, (Case, Order?)>(async databases =>
        {
            await using var db = await databases.CreateDbContextAsync();
            var @case = await db.Cases.AsNoTracking().OnRecord(number, default);
            var lead = await db.Orders.AsNoTracking().SingleOrDefaultAsync(order => order.Id == @case.LeadOrder);
            return (@case, lead);
        });
}
