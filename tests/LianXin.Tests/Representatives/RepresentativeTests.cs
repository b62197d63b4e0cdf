using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Representatives;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Representatives;

public sealed class RepresentativeTests
{
    private static readonly DateOnly Start = new(2024, 1, 1);
    private static readonly DateOnly TermEnd = new(2028, 12, 31);
    private static readonly Touch Touch = new(1, "0421", default);

    private readonly Representative person = new("fz", "0001");

    [Fact]
    public void One_person_may_have_two_identities_of_different_kinds()
    {
        Take(IdentityKind.Deputy, Start, TermEnd);
        Take(IdentityKind.PartyDelegate, Start, TermEnd);

        Assert.Equal(2, person.OnDuty(Start).Count());
    }

    [Fact]
    public void Two_identities_of_one_kind_never_overlap()
    {
        Take(IdentityKind.Deputy, Start, TermEnd);

        Assert.Equal("identity.overlap", Refused(() => Take(IdentityKind.Deputy, TermEnd)));
        Take(IdentityKind.Deputy, TermEnd.AddDays(1));
    }

    [Fact]
    public void A_term_does_not_end_before_it_begins() =>
        Assert.Equal("identity.end-before-begin", Refused(() => Take(IdentityKind.Member, Start, Start.AddDays(-1))));

    [Fact]
    public void In_office_from_the_first_day_to_the_last()
    {
        Take(IdentityKind.Member, Start, TermEnd);

        Assert.False(person.IsOnDuty(Start.AddDays(-1)));
        Assert.True(person.IsOnDuty(Start));
        Assert.True(person.IsOnDuty(TermEnd));
        Assert.False(person.IsOnDuty(TermEnd.AddDays(1)));
    }

    [Fact]
    public void Suspended_is_not_on_duty_until_reinstated() // domain.md §1.6 D7
    {
        Take(IdentityKind.Deputy, Start, TermEnd);
        person.Suspend(1, Start.AddDays(10), "丰人常〔2024〕5 号", Touch);
        Assert.True(person.IsOnDuty(Start.AddDays(9)));
        Assert.False(person.IsOnDuty(Start.AddDays(10)));

        person.Resume(1, Start.AddDays(20), Touch);
        Assert.False(person.IsOnDuty(Start.AddDays(19)));
        Assert.True(person.IsOnDuty(Start.AddDays(20)));
    }

    [Fact]
    public void Suspended_in_one_identity_the_other_goes_on()
    {
        Take(IdentityKind.Deputy, Start);
        Take(IdentityKind.PartyDelegate, Start);

        person.Suspend(1, Start, "丰人常〔2024〕5 号", Touch);

        Assert.Equal(IdentityKind.PartyDelegate, Assert.Single(person.OnDuty(Start)).Kind);
    }

    [Fact]
    public void Nobody_is_suspended_twice_or_outside_the_term()
    {
        Take(IdentityKind.Deputy, Start, TermEnd);
        person.Suspend(1, Start.AddDays(10), "丰人常〔2024〕5 号", Touch);

        Assert.Equal("identity.suspended", Refused(() => person.Suspend(1, Start.AddDays(11), "又", Touch)));
        Assert.Equal("identity.not-in-office", Refused(() => person.Suspend(1, TermEnd.AddDays(1), "又", Touch)));
    }

    [Fact]
    public void Only_the_suspended_are_reinstated_and_only_afterwards()
    {
        Take(IdentityKind.Deputy, Start, TermEnd);
        Assert.Equal("identity.not-suspended", Refused(() => person.Resume(1, Start, Touch)));
        person.Suspend(1, Start.AddDays(10), "丰人常〔2024〕5 号", Touch);

        Assert.Equal("identity.resume-early", Refused(() => person.Resume(1, Start.AddDays(10), Touch)));
    }

    [Fact]
    public void An_end_is_within_the_term_and_comes_once()
    {
        Take(IdentityKind.Deputy, Start, TermEnd);
        var ending = new Ending(EndReason.Resigned, null);

        Assert.Equal("identity.end-before-begin", Refused(() => person.EndOffice(1, Start.AddDays(-1), ending, Touch)));
        Assert.Equal("identity.end-after-term", Refused(() => person.EndOffice(1, TermEnd.AddDays(1), ending, Touch)));
        person.EndOffice(1, Start.AddDays(5), ending, Touch);
        Assert.False(person.IsOnDuty(Start.AddDays(6)));
        Assert.Equal("identity.ended-before", Refused(() => person.EndOffice(1, Start.AddDays(5), ending, Touch)));
    }

    [Fact]
    public void A_correction_keeps_what_happened_and_obeys_the_same_law()
    {
        Take(IdentityKind.Deputy, Start, TermEnd);
        Take(IdentityKind.Member, Start, TermEnd);
        person.Suspend(1, Start.AddDays(10), "丰人常〔2024〕5 号", Touch);

        person.Correct(1, Delegates.Identity(IdentityKind.Deputy, Start.AddDays(-30), TermEnd), Touch);
        Assert.Single(person[1].Suspensions);
        Assert.Equal(
            "identity.overlap",
            Refused(() => person.Correct(1, Delegates.Identity(IdentityKind.Member, Start, TermEnd), Touch))
        );
    }

    [Fact]
    public void A_correction_does_not_undo_an_end()
    {
        Take(IdentityKind.Deputy, Start, TermEnd);
        person.EndOffice(1, Start.AddDays(5), new(EndReason.MovedAway, null), Touch);

        Assert.Equal(
            "identity.ended",
            Refused(() => person.Correct(1, Delegates.Identity(IdentityKind.Deputy, Start, TermEnd), Touch))
        );
    }

    [Fact]
    public void Whether_somebody_was_a_leading_cadre_depends_on_the_day()
    {
        person.BecomeCadre(Start, Touch);
        person.CeaseCadre(Start.AddDays(100), Touch);

        Assert.True(person.IsLeadingCadre(Start.AddDays(99)));
        Assert.False(person.IsLeadingCadre(Start.AddDays(100)));
        Assert.Equal("cadre.not", Refused(() => person.CeaseCadre(Start.AddDays(200), Touch)));
        person.BecomeCadre(Start.AddDays(200), Touch);
        Assert.Equal("cadre.already", Refused(() => person.BecomeCadre(Start.AddDays(300), Touch)));
        Assert.Equal("cadre.end-before-begin", Refused(() => person.CeaseCadre(Start.AddDays(200), Touch)));
    }

    private void Take(IdentityKind kind, DateOnly from, DateOnly? to = null) =>
        person.TakeOffice(Delegates.Identity(kind, from, to), Touch);

    private static string Refused(Action act) => Assert.Throws<RefusedException>(act).Code;
}
