using LianXin.Contracts;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>What follows from the state of a case and is kept nowhere.</summary>
internal sealed partial class Case
{
    /// <summary>After two returns nobody sends a third order to lead before those concerned have sat together.</summary>
    public bool MustConfer => Returns >= ReturnsBeforeConference && !Conferred && !LeadIsOpen;

    /// <summary>A unit leads and has not answered yet.</summary>
    public bool LeadIsOpen => OpenLead is not null;

    /// <summary>The answer, once it stands: told on the spot, or agreed to by the reviewer.</summary>
    public Completion? GivenAnswer => Reviewed is not null || LeadOrder is null ? Completed : null;

    /// <summary>Guided and handed over, it is with somebody else: we cannot take it up again (domain.md §1.15 step 2).</summary>
    public bool IsElsewhere => Result is ResultType.Guided or ResultType.HandedOver;

    /// <summary>Judged badly, and there is still a redo to be had.</summary>
    public bool MayBeRedone => Evaluated is { IsUnsettled: true } && Redos < RedosAtMost && !IsElsewhere;

    /// <summary>Whoever wrote the name and number down still has them before them, on that day (domain.md Part 4 no. 6).</summary>
    public bool WasRegisteredToday(Officer by, DateTimeOffset now) =>
        RegisteredBy == by.Id && RegisteredAt.OfficeDay == now.OfficeDay;

    /// <summary>The number to call, as it was last corrected.</summary>
    public SealedText? Contact => Parties.Select(party => party.Phone).FirstOrDefault(phone => phone is not null);

    private OrderRef? OpenLead => Orders.FirstOrDefault(order => order is { Open: true, Role: OrderRole.Lead });
}
