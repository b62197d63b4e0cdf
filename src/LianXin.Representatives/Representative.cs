using LianXin.Kernel;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;

namespace LianXin.Representatives;

/// <summary>
/// A person who is 党代表, 人大代表 or 政协委员, or several of these: one person, however many identities (domain.md §0.1).
/// All law, no I/O. What is known of the past stays: identities end, they are not deleted.
/// </summary>
internal sealed class Representative(string office, string number) : IOfOffice
{
    public string Office { get; private init; } = office;
    public string Number { get; private init; } = number;
    public string Name { get; private set; } = "";
    public Industry Industry { get; private set; }
    public string Employer { get; private set; } = "";
    public IReadOnlyList<Language> Languages { get; private set; } = [];
    public string? Introduction { get; private set; }

    /// <summary>In the order in which they were entered.</summary>
    public IReadOnlyList<Identity> Identities { get; private set; } = [];

    /// <summary>领导干部: when, since it decides what was done then as 走流程 and what as duty (§0.1).</summary>
    public IReadOnlyList<Validity> Cadre { get; private set; } = [];

    public Touch Touched { get; private set; } = new(0, "", default);

    public bool IsLeadingCadre(DateOnly day) => Cadre.Any(time => time.Covers(day));

    /// <summary>In office by at least one identity that is not suspended on that day.</summary>
    public bool IsOnDuty(DateOnly day) => OnDuty(day).Any();

    public IEnumerable<Identity> OnDuty(DateOnly day) => Identities.Where(identity => identity.IsOnDuty(day));

    public void Describe(PersonForm form, Touch touch)
    {
        Name = form.Name!.Trim();
        Industry = form.Industry!.Value;
        Employer = form.Employer!.Trim();
        Languages = [.. form.Languages.Distinct().Order()];
        Introduction = string.IsNullOrWhiteSpace(form.Introduction) ? null : form.Introduction.Trim();
        Touched = touch;
    }

    /// <summary>任职: a further identity, or the next term of one that has ended.</summary>
    public void TakeOffice(IdentityForm form, Touch touch)
    {
        var identity = form.Identity(Identities.Count + 1, touch);
        MustStand(identity);
        (Identities, Touched) = ([.. Identities, identity], touch);
    }

    /// <summary>更正: what was written down wrong.</summary>
    public void Correct(int no, IdentityForm form, Touch touch)
    {
        var was = this[no];
        var corrected = form.Identity(no, touch) with { Ended = was.Ended, Suspensions = was.Suspensions };
        if (was.Ended is not null && corrected.Valid.To != was.Valid.To)
            throw new RefusedException("identity.ended", "这个身份已经终止，终止的日子不能在这里改。");
        MustStand(corrected);
        Put(corrected, touch);
    }

    /// <summary>终止: before the term is over, or on its last day (§1.6 D7).</summary>
    public void EndOffice(int no, DateOnly last, Ending ending, Touch touch)
    {
        var identity = this[no];
        if (identity.Ended is not null)
            throw new RefusedException("identity.ended-before", "这个身份已经终止过了。");
        if (last < identity.Valid.From)
            throw new RefusedException(
                "identity.end-before-begin",
                "结束的日子不能早于开始的日子 {0:yyyy-MM-dd}。",
                identity.Valid.From
            );
        if (last > identity.Valid.To)
            throw new RefusedException(
                "identity.end-after-term",
                "任期到 {0:yyyy-MM-dd} 就届满了，终止的日子不能更晚。",
                identity.Valid.To!
            );
        Put(identity with { Valid = identity.Valid with { To = last }, Ended = ending }, touch);
    }

    /// <summary>暂停执行职务: suspended is not on duty, and still in office (§1.6 D7).</summary>
    public void Suspend(int no, DateOnly from, string decision, Touch touch)
    {
        var identity = this[no];
        if (!identity.Valid.Covers(from))
            throw new RefusedException("identity.not-in-office", "那一天不在任期内，不能暂停。");
        if (identity.Suspensions.Any(suspension => suspension.Valid.HoldsOnOrAfter(from)))
            throw new RefusedException("identity.suspended", "那一天已经在暂停执行职务。");
        Put(identity with { Suspensions = [.. identity.Suspensions, new(new(from), decision)] }, touch);
    }

    /// <summary>恢复执行职务.</summary>
    public void Resume(int no, DateOnly from, Touch touch)
    {
        var identity = this[no];
        if (identity.Suspensions is not [.., { Valid.To: null } open])
            throw new RefusedException("identity.not-suspended", "这个身份没有暂停，不用恢复。");
        if (from <= open.Valid.From)
            throw new RefusedException(
                "identity.resume-early",
                "恢复的日子应在暂停的日子 {0:yyyy-MM-dd} 之后。",
                open.Valid.From
            );
        Put(
            identity with
            {
                Suspensions = [.. identity.Suspensions.SkipLast(1), open with { Valid = open.Valid.Until(from) }],
            },
            touch
        );
    }

    /// <summary>领导干部: from a day on.</summary>
    public void BecomeCadre(DateOnly from, Touch touch)
    {
        if (Cadre.Any(time => time.HoldsOnOrAfter(from)))
            throw new RefusedException("cadre.already", "那一天或以后已经记为领导干部。");
        (Cadre, Touched) = ([.. Cadre, new(from)], touch);
    }

    /// <summary>No longer, from a day on.</summary>
    public void CeaseCadre(DateOnly from, Touch touch)
    {
        if (Cadre is not [.., { To: null } open])
            throw new RefusedException("cadre.not", "现在没有记为领导干部。");
        if (from <= open.From)
            throw new RefusedException(
                "cadre.end-before-begin",
                "结束的日子应在开始的日子 {0:yyyy-MM-dd} 之后。",
                open.From
            );
        (Cadre, Touched) = ([.. Cadre.SkipLast(1), open.Until(from)], touch);
    }

    public Identity this[int no] =>
        Identities.SingleOrDefault(identity => identity.No == no)
        ?? throw new NotOnRecordException("{0}没有第 {1} 个身份。", Name, no);

    private void Put(Identity changed, Touch touch) =>
        (Identities, Touched) = (
            [.. Identities.Select(identity => identity.No == changed.No ? changed : identity)],
            touch
        );

    private void MustStand(Identity identity)
    {
        if (identity.Valid.To < identity.Valid.From)
            throw new RefusedException(
                "identity.end-before-begin",
                "结束的日子不能早于开始的日子 {0:yyyy-MM-dd}。",
                identity.Valid.From
            );
        if (
            Identities.Any(other =>
                other.No != identity.No && other.Kind == identity.Kind && other.Valid.Overlaps(identity.Valid)
            )
        )
            throw new RefusedException(
                "identity.overlap",
                "同一时间只能有一个{0}身份，请先终止前一个。",
                identity.Kind.Name
            );
    }
}
