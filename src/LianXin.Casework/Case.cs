using LianXin.Contracts;
using LianXin.Contracts.Casework;
using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>One citizen's problem, from the counter to the archive. All law, no I/O.</summary>
internal sealed class Case : Journaled<CaseEvent>, IOfOffice
{
    public const string Kind = "casework.case";

    public Case(string office, string number)
        : base(new(office, Kind, number)) => (Office, Number) = (office, number);

    public string Office { get; }
    public string Number { get; }
    public string Room { get; private set; } = "";
    public Guid Citizen { get; private set; }
    public SealedText? Words { get; private set; }
    public SealedText? Contact { get; private set; }
    public Acceptance? Accepted { get; private set; }
    public CaseStep Step { get; private set; }

    /// <summary>The version in which the case last came to another step.</summary>
    public int MovedIn { get; private set; }

    /// <summary>问题登记: the citizen's own words, before anybody summarises them.</summary>
    public void Register(CaseRegistered registered, Stamp stamp) => Record(registered, stamp);

    public void Add(SealedText words, Stamp stamp) => Record(new WordsAdded(words), stamp);

    /// <summary>受理: the office takes the problem on, and the citizen has been told so.</summary>
    public void Accept(CaseKind kind, ToldBy told, SealedText opinion, Stamp stamp)
    {
        MustAllow(CaseStep.Accept);
        if (told is not ToldBy.InPerson && Contact is null)
            throw new RefusedException("case.no-contact", "来访人没有留联系方式，只能当面告知。");

        Record(new CaseAccepted(kind, told, opinion), stamp);
    }

    /// <summary>Refuses a form filled in while somebody else moved the case on. Added words move nothing.</summary>
    public void MustNotHaveMovedSince(int seenVersion) => MustNotHaveChangedSince(seenVersion, MovedIn);

    protected override void Apply(CaseEvent happened, Stamp stamp)
    {
        switch (happened)
        {
            case CaseRegistered registered:
                (Room, Citizen) = (registered.Room, registered.Citizen);
                (Words, Contact) = (registered.Words, registered.Contact);
                MoveTo(CaseStep.Register);
                break;
            case CaseAccepted accepted:
                Accepted = Acceptance.Of(accepted, stamp);
                MoveTo(CaseStep.Accept);
                break;
            case WordsAdded: // kept in the journal; the state does not change
                break;
            default:
                throw new InvalidOperationException($"A case does not know {happened.GetType()}.");
        }
    }

    protected override IFact? Tell(CaseEvent happened, Stamp stamp) => CaseFacts.Of(Number, happened, stamp);

    private void MustAllow(CaseStep next)
    {
        if (!Step.Next.Contains(next))
            throw new RefusedException("case.step", $"案件正处于“{Step.Name}”环节，不能转入“{next.Name}”。");
    }

    private void MoveTo(CaseStep next) => (Step, MovedIn) = (next, Version);
}
