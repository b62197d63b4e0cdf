using LianXin.Contracts;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>Everything that can happen to an order. Stored for ever.</summary>
internal abstract record OrderEvent : JournalEvent;

[Named("casework.order-sent", 1)]
internal sealed record OrderSent : OrderEvent
{
    public required string Case { get; init; }
    public required string Unit { get; init; }
    public required OrderRole Role { get; init; }
    public required OrderVerb Verb { get; init; }
    public required string Letter { get; init; }
    public bool Designated { get; init; }
    public bool Restricted { get; init; }
    public required Deadline Due { get; init; }
    public required Deadline SignInBy { get; init; }
    public required Deadline ReturnBy { get; init; }
    public SealedText? Instruction { get; init; }

    public override IEnumerable<SealedText> Texts() => Instruction is null ? [] : [Instruction];
}

[Named("casework.order-read", 1)]
internal sealed record OrderRead : OrderEvent;

[Named("casework.order-signed-in", 1)]
internal sealed record OrderSignedIn : OrderEvent;

[Named("casework.person-contacted", 1)]
internal sealed record PersonContacted(SealedText Words) : OrderEvent
{
    public override IEnumerable<SealedText> Texts() => [Words];
}

[Named("casework.process-entered", 1)]
internal sealed record ProcessEntered(SealedText Words, IReadOnlyList<SealedFile> Attached) : OrderEvent
{
    public override IEnumerable<SealedText> Texts() => [Words];

    public override IEnumerable<SealedFile> Files() => Attached;
}

[Named("casework.return-asked", 1)]
internal sealed record ReturnAsked(SealedText Reason, string? BetterUnit) : OrderEvent
{
    public override IEnumerable<SealedText> Texts() => [Reason];
}

[Named("casework.return-decided", 1)]
internal sealed record ReturnDecided(bool Agreed, SealedText Reason) : OrderEvent
{
    public override IEnumerable<SealedText> Texts() => [Reason];
}

[Named("casework.order-replied", 1)]
internal sealed record OrderReplied(Completion Answer) : OrderEvent
{
    public override IEnumerable<SealedText> Texts() => Answer.Texts();

    public override IEnumerable<SealedFile> Files() => Answer.Evidence;
}

[Named("casework.opinion-given", 1)]
internal sealed record OpinionGiven(SealedText Opinion) : OrderEvent
{
    public override IEnumerable<SealedText> Texts() => [Opinion];
}

[Named("casework.reply-approved", 1)]
internal sealed record ReplyApproved : OrderEvent;

[Named("casework.order-reopened", 1)]
internal sealed record OrderReopened(SealedText Reason, Deadline Due) : OrderEvent
{
    public override IEnumerable<SealedText> Texts() => [Reason];
}

[Named("casework.order-clock-reset", 1)]
internal sealed record OrderClockReset(Deadline Due) : OrderEvent;

[Named("casework.order-recalled", 1)]
internal sealed record OrderRecalled(SealedText Reason) : OrderEvent
{
    public override IEnumerable<SealedText> Texts() => [Reason];
}
