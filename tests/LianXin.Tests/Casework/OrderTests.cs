using LianXin.Casework;
using LianXin.Tests.TestKit;
using static LianXin.Casework.OrderStanding;
using static LianXin.Tests.TestKit.Refused;

namespace LianXin.Tests.Casework;

/// <summary>The law of an order; no database.</summary>
public sealed class OrderTests
{
    private static Order Sent(OrderRole role = OrderRole.Lead, bool designated = false)
    {
        var order = new Order("fz", $"{Cases.Number}-1");
        order.Send(
            new()
            {
                Case = Cases.Number,
                Unit = Cases.Lead,
                Role = role,
                Verb = OrderVerb.Assign,
                Letter = "丰联交〔2026〕1号",
                Designated = designated,
                Due = Deadlines.Days(5),
                SignInBy = Deadlines.Days(1),
                ReturnBy = Deadlines.Days(1),
            },
            Cases.Monday
        );
        return order;
    }

    private static Order SignedIn(OrderRole role = OrderRole.Lead)
    {
        var order = Sent(role);
        order.SignIn(Cases.By(Cases.Handler));
        return order;
    }

    private static Order Replied()
    {
        var order = SignedIn();
        order.Reply(Cases.Solution, Cases.By(Cases.Handler, 1));
        return order;
    }

    [Fact]
    public void A_lead_signs_in_answers_and_its_head_approves()
    {
        var order = Replied();

        order.Approve(Cases.By(Cases.Head, 1));

        Assert.Equal((Settled, Cases.Handler.Id), (order.Standing, order.Handler));
        Assert.False(order.IsOpen);
    }

    [Fact]
    public void Nobody_approves_an_answer_of_his_own() =>
        Assert.Equal("approve.own", Code(() => Replied().Approve(Cases.By(Cases.Handler, 1))));

    [Fact]
    public void An_unsigned_order_is_neither_worked_on_nor_answered()
    {
        Assert.Equal("order.standing", Code(() => Sent().Enter(Cases.Sealed, [], Cases.By(Cases.Handler))));
        Assert.Equal("order.standing", Code(() => Sent().Reply(Cases.Solution, Cases.By(Cases.Handler))));
        Assert.Equal("order.standing", Code(() => Sent().Contact(Cases.Sealed, Cases.By(Cases.Handler))));
    }

    [Fact]
    public void A_lead_answers_and_a_co_handler_advises()
    {
        Assert.Equal("order.role", Code(() => SignedIn().Advise(Cases.Sealed, Cases.By(Cases.Handler))));
        Assert.Equal(
            "order.role",
            Code(() => SignedIn(OrderRole.CoHandler).Reply(Cases.Solution, Cases.By(Cases.Handler)))
        );

        var co = SignedIn(OrderRole.CoHandler);
        co.Advise(Cases.Sealed, Cases.By(Cases.Handler));

        Assert.Equal(Settled, co.Standing);
    }

    [Fact]
    public void A_return_is_asked_in_its_window_with_or_without_signing_in()
    {
        var (unsigned, signed) = (Sent(), SignedIn());

        unsigned.Return(Cases.Sealed, "health", Cases.By(Cases.Handler, hour: 15));
        signed.Return(Cases.Sealed, null, Cases.By(Cases.Handler, hour: 15));

        Assert.Equal((OrderStanding.ReturnAsked, OrderStanding.ReturnAsked), (unsigned.Standing, signed.Standing));
        Assert.Equal("return.late", Code(() => Sent().Return(Cases.Sealed, null, Cases.By(Cases.Handler, 9))));
    }

    [Fact]
    public void A_refused_return_designates_the_unit_and_it_goes_on_where_it_was()
    {
        var order = SignedIn();
        order.Return(Cases.Sealed, null, Cases.By(Cases.Handler, hour: 15));

        order.DecideReturn(agreed: false, Cases.Sealed, Cases.Monday);

        Assert.Equal(OrderStanding.SignedIn, order.Standing);
        Assert.Equal(
            "return.designated",
            Code(() => order.Return(Cases.Sealed, null, Cases.By(Cases.Handler, hour: 16)))
        );
    }

    [Fact]
    public void An_agreed_return_ends_the_order()
    {
        var order = Sent();
        order.Return(Cases.Sealed, null, Cases.By(Cases.Handler, hour: 15));

        order.DecideReturn(agreed: true, Cases.Sealed, Cases.Monday);

        Assert.Equal((Returned, false), (order.Standing, order.IsOpen));
        Assert.Equal("order.standing", Code(() => order.SignIn(Cases.By(Cases.Handler))));
    }

    [Fact]
    public void A_designated_unit_may_not_return_the_order() =>
        Assert.Equal(
            "return.designated",
            Code(() => Sent(designated: true).Return(Cases.Sealed, null, Cases.By(Cases.Handler)))
        );

    [Fact]
    public void The_first_reading_is_kept_and_no_other()
    {
        var order = Sent();

        order.Read(Cases.By(Cases.Handler, hour: 10));
        order.Read(Cases.By(Cases.Head, hour: 11));

        Assert.Equal((Cases.By(Cases.Handler, hour: 10).At, 2), (order.ReadAt, order.Version));
    }

    [Fact]
    public void What_was_approved_can_be_reopened_under_a_new_clock()
    {
        var order = Replied();
        order.Approve(Cases.By(Cases.Head, 1));

        order.Reopen(Cases.Sealed, Deadlines.Days(9), Cases.By(Cases.Reviewer, 2));

        Assert.Equal((OrderStanding.SignedIn, Deadlines.Days(9).Due), (order.Standing, order.DueAt));
    }

    [Fact]
    public void A_recalled_order_is_over()
    {
        var order = SignedIn();

        order.Recall(Cases.Sealed, Cases.Monday);

        Assert.Equal((Recalled, false), (order.Standing, order.IsOpen));
        Assert.Equal("order.standing", Code(() => order.Recall(Cases.Sealed, Cases.Monday)));
    }

    [Theory]
    [InlineData(ResultType.Withdrawn)]
    [InlineData(ResultType.Guided)]
    [InlineData(ResultType.HandedOver)]
    public void A_unit_cannot_end_a_matter_as_the_office_can(ResultType result) =>
        Assert.Equal(
            "reply.result",
            Code(() => SignedIn().Reply(Cases.Solution with { Result = result }, Cases.By(Cases.Handler)))
        );
}
