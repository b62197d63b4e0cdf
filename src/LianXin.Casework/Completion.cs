using LianXin.Kernel;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;

namespace LianXin.Casework;

/// <summary>业务办结: the result, its basis, and what was promised when it is not solved yet (domain.md Part 4 no. 7).</summary>
internal sealed record Completion(
    ResultType Result,
    SealedText Answer,
    SealedText Basis,
    DateOnly? Promise,
    IReadOnlyList<SealedFile> Evidence
)
{
    public IEnumerable<SealedText> Texts() => [Answer, Basis];

    /// <summary>Refuses a promise for what is done, and one for a day gone by.</summary>
    public void MustBeSound(Stamp stamp)
    {
        if (Promise is null)
            return;
        if (Result is not (ResultType.PartlySolved or ResultType.Impossible or ResultType.Explained))
            throw new RefusedException("complete.promise", "已经解决的事项不用填写承诺日期。");
        if (Promise <= DateOnly.FromDateTime(stamp.At.DateTime))
            throw new RefusedException("complete.promise-past", "承诺日期应在今天以后。");
    }
}

/// <summary>The reviewer's agreement: 合理性 is fixed and the person has been told, before any rating is known.</summary>
internal sealed record Review(Reasonableness Reasonable, ToldBy Told, string By, DateTimeOffset At);
