using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>What follows from the state of a case and is kept nowhere.</summary>
internal sealed partial class Case
{
    /// <summary>After two returns nobody sends a third order before those concerned have sat together.</summary>
    public bool MustConfer => Returns >= ReturnsBeforeConference && !Conferred;

    /// <summary>A unit leads and has not answered yet.</summary>
    public bool LeadIsOpen => OpenLead is not null;

    /// <summary>The answer, once it stands: told on the spot, or agreed to by the reviewer.</summary>
    public Completion? GivenAnswer => Reviewed is not null || LeadOrder is null ? Completed : null;

    /// <summary>The number to call, as it was last corrected.</summary>
    public SealedText? Contact => Parties.Select(party => party.Phone).FirstOrDefault(phone => phone is not null);

    private OrderRef? OpenLead => Orders.FirstOrDefault(order => order is { Open: true, Role: OrderRole.Lead });
}
