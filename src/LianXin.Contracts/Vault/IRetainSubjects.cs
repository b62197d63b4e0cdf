namespace LianXin.Contracts.Vault;

/// <summary>A person whose data the law orders to keep, with the sentence that says why to whoever asks for erasure.</summary>
public sealed record RetainedSubject(Guid Subject, string Reason);

/// <summary>Asked before anybody is erased, of every module that keeps records under a legal duty.</summary>
public interface IRetainSubjects
{
    /// <summary>Those of the given subjects of the viewer's office that must be kept.</summary>
    Task<IReadOnlyList<RetainedSubject>> Retained(IReadOnlyCollection<Guid> subjects, CancellationToken ct);
}
