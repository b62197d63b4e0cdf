using LianXin.Contracts.Casework;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>What a case has become, folded from what happened to it and from nothing else.</summary>
internal sealed partial class Case : IOfOffice
{
    public string Office { get; }
    public string Number { get; }
    public CaseStep Step { get; private set; }

    /// <summary>Null once it is over.</summary>
    public Awaited? Awaits { get; private set; }

    /// <summary>The version in which the case last moved: to another step, or in what people decide about it.</summary>
    public int MovedIn { get; private set; }

    public DateTimeOffset RegisteredAt { get; private set; }
    public string RegisteredBy { get; private set; } = "";
    public string Room { get; private set; } = "";
    public Channel Channel { get; private set; }
    public string? OriginKey { get; private set; }
    public Registered What { get; private set; } = null!;
    public CodeIssue Code { get; private set; } = new(0, "", default);
    public Secrecy Secrecy { get; private set; } = Secrecy.None;

    /// <summary>Kept to named persons: nobody else of the office sees it.</summary>
    public bool Restricted { get; private set; }

    public IReadOnlyList<Party> Parties { get; private set; } = [];
    public IReadOnlyList<SealedFile> Files { get; private set; } = [];

    public CaseKind? Matter { get; private set; }
    public string? Subject { get; private set; }
    public SealedText? Title { get; private set; }
    public SealedText? Summary { get; private set; }
    public Acceptance? Accepted { get; private set; }
    public Guidance? Guided { get; private set; }
    public HandOverTo? HandedOverTo { get; private set; }
    public Assessment? Assessed { get; private set; }
    public string? Lead { get; private set; }
    public IReadOnlyList<string> CoHandlers { get; private set; } = [];
    public IReadOnlyList<OrderRef> Orders { get; private set; } = [];
    public int Returns { get; private set; }
    public bool Conferred { get; private set; }
    public PauseReason? Paused { get; private set; }
    public DateOnly? PausedUntil { get; private set; }
    public bool Extended { get; private set; }
    public string? LeadOrder { get; private set; }
    public Completion? Completed { get; private set; }
    public ResultType? Result { get; private set; }
    public IReadOnlyList<string> Handlers { get; private set; } = [];
    public int SendBacks { get; private set; }
    public Review? Reviewed { get; private set; }
    public DateTimeOffset? ClosedAt { get; private set; }
    public Evaluation? Evaluated { get; private set; }
    public Solved? SolvedFor { get; private set; }
    public Grade? Rated { get; private set; }
    public IReadOnlyList<DateTimeOffset> Attempts { get; private set; } = [];
    public int Redos { get; private set; }
    public bool PanelHeard { get; private set; }
    public Filing? Filed { get; private set; }
    public bool IsWithdrawn { get; private set; }

    /// <summary>The version of the latest addition nobody of the office has said to have read.</summary>
    public int? NewWordsIn { get; private set; }
    public bool IsVoid { get; private set; }

    /// <summary>The clock that runs in the present step; null once nothing is awaited.</summary>
    public Deadline? Due { get; private set; }

    /// <summary>The end of time while no clock runs: so what is not urgent stands last in every list.</summary>
    public DateTimeOffset DueAt { get; private set; } = NoDue;
    public DateTimeOffset? YellowFrom { get; private set; }
    public DateTimeOffset? FocusFrom { get; private set; }

    /// <summary>The vault's subject of whoever reported it: all texts of the case lie under this key.</summary>
    public Guid Reporter { get; private set; }

    /// <summary>Somebody can be called.</summary>
    public bool HasContact { get; private set; }
}
