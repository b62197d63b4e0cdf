using System.Reflection;
using LianXin.Casework;
using LianXin.Casework.Unit;
using LianXin.Kernel;
using LianXin.Kernel.Journal;
using LianXin.Tests.TestKit;
using static LianXin.Casework.OrderStanding;

namespace LianXin.Tests.Casework;

/// <summary>What a unit and the office can do with an order and nothing beside it: every action in every standing.</summary>
public sealed class OrderRoadTests
{
    /// <summary>Each action, and the standings in which the law knows it. Written by hand.</summary>
    private static readonly (string Name, Action<Order> Take, OrderStanding[] Allowed)[] Actions =
    [
        (nameof(Order.Send), Send, []),
        (nameof(Order.SignIn), o => o.SignIn(By(Cases.Handler)), [Sent]),
        (nameof(Order.Contact), o => o.Contact(Cases.Sealed, By(Cases.Handler)), [SignedIn]),
        (nameof(Order.Enter), o => o.Enter(Cases.Sealed, [], By(Cases.Handler)), [SignedIn]),
        (nameof(Order.Return), o => o.Return(Cases.Sealed, null, By(Cases.Handler)), [Sent, SignedIn]),
        (
            nameof(Order.DecideReturn),
            o => o.DecideReturn(true, Cases.Sealed, By(Cases.Clerk)),
            [OrderStanding.ReturnAsked]
        ),
        (nameof(Order.Reply), o => o.Reply(Cases.Solution, By(Cases.Handler)), [SignedIn]),
        (nameof(Order.Advise), o => o.Advise(Cases.Sealed, By(Cases.Handler)), []), // a lead answers, it does not advise
        (nameof(Order.Approve), o => o.Approve(By(Cases.Head)), [Replied]),
        (nameof(Order.Reopen), o => o.Reopen(Cases.Sealed, Deadlines.Days(9), By(Cases.Head)), [Replied, Settled]),
        (
            nameof(Order.Recall),
            o => o.Recall(Cases.Sealed, By(Cases.Clerk)),
            [Sent, SignedIn, OrderStanding.ReturnAsked, Replied]
        ),
    ];

    /// <summary>What is never refused: it happens to an order, nobody asks for it. One that is over no longer notices.</summary>
    private static readonly Dictionary<string, Action<Order>> Happenings = new()
    {
        [nameof(Order.Read)] = o => o.Read(By(Cases.Handler)),
        [nameof(Order.Reset)] = o => o.Reset(Deadlines.Days(9), By(Cases.Clerk)),
    };

    public static TheoryData<string, string> Pairs =>
        [.. from action in Actions from standing in Enum.GetNames<OrderStanding>() select (action.Name, standing)];

    [Fact]
    public void Every_action_of_the_law_is_tried_in_every_standing() =>
        Assert.Equal(
            typeof(Order)
                .GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
                .Where(method => method.GetParameters() is [.., { ParameterType: var last }] && last == typeof(Stamp))
                .Select(method => method.Name)
                .Order(),
            Actions.Select(action => action.Name).Concat(Happenings.Keys).Order()
        );

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Each_action_is_taken_in_its_standings_and_refused_with_a_sentence_in_all_others(
        string action,
        string standing
    )
    {
        var (_, take, allowed) = Actions.Single(a => a.Name == action);
        var order = In(Enum.Parse<OrderStanding>(standing));
        var (stood, version) = (order.Standing, order.Version);

        var refused = Record.Exception(() => take(order));

        if (allowed.Contains(stood))
            Assert.Null(refused);
        else
        {
            var no = Assert.IsType<RefusedException>(refused);
            Assert.Equal((stood, version), (order.Standing, order.Version));
            Assert.Matches("(请|可以|现在要做的是).*。$", no.Message);
            if (no.Code is "order.standing")
                Assert.All(
                    order.OpenActions(mayCall: true, Cases.Monday.At).Where(open => open.IsMain),
                    open => Assert.Contains(open.Text[^2..], no.Message)
                );
        }
    }

    [Theory]
    [InlineData(Settled)]
    [InlineData(Returned)]
    [InlineData(Recalled)]
    internal void An_order_that_is_over_notices_nothing_more(OrderStanding standing)
    {
        var order = In(standing);
        var version = order.Version;

        Assert.All(Happenings.Values, happen => happen(order));

        Assert.Equal((standing, version), (order.Standing, order.Version));
    }

    private static Order In(OrderStanding standing)
    {
        var order = new Order("fz", $"{Cases.Number}-1");
        Send(order);
        if (standing is OrderStanding.ReturnAsked or Returned)
            order.Return(Cases.Sealed, null, By(Cases.Handler));
        if (standing is Returned)
            order.DecideReturn(true, Cases.Sealed, By(Cases.Clerk));
        if (standing is SignedIn or Replied or Settled)
            order.SignIn(By(Cases.Handler));
        if (standing is Replied or Settled)
            order.Reply(Cases.Solution, By(Cases.Handler));
        if (standing is Settled)
            order.Approve(By(Cases.Head));
        if (standing is Recalled)
            order.Recall(Cases.Sealed, By(Cases.Clerk));
        Assert.Equal(standing, order.Standing);
        return order;
    }

    private static void Send(Order order) =>
        order.Send(
            new()
            {
                Case = Cases.Number,
                Unit = Cases.Lead,
                Role = OrderRole.Lead,
                Verb = OrderVerb.Assign,
                Letter = "丰联交〔2026〕1号",
                Due = Deadlines.Days(5),
                SignInBy = Deadlines.Days(1),
                ReturnBy = Deadlines.Days(1),
            },
            Cases.Monday
        );

    private static Stamp By(LianXin.Contracts.Officer officer) => Cases.By(officer);
}
