using LianXin.Kernel;
using LianXin.Representatives.Data;
using Microsoft.AspNetCore.Components;

namespace LianXin.Representatives.Steps;

/// <summary>A page with one form that takes one step on a person and leads back to their page.</summary>
public abstract class PersonStepPage : StepPage
{
    [Inject]
    internal People People { get; set; } = default!;

    [Inject]
    internal PersonMoves Moves { get; set; } = default!;

    [Parameter]
    public string Number { get; set; } = "";

    /// <summary>Of the identity, where the step is on one.</summary>
    [Parameter]
    public string? No { get; set; }

    internal Representative Person { get; private set; } = default!;

    internal Identity Identity =>
        Person.Identities.SingleOrDefault(identity => $"{identity.No}" == No)
        ?? throw new NotOnRecordException("{0}没有第 {1} 个身份。", Person.Name, No ?? "");

    protected string Back => $"/desk/representatives/{Number}";

    protected override async Task Read()
    {
        Person = await People.OnRecord(Number, default);
        if (No is not null)
            _ = Identity;
        Begin();
    }

    /// <summary>Makes the form, unless it was sent.</summary>
    protected abstract void Begin();

    internal Task Step(SeenForm form, Action<Representative, Kernel.Data.Touch> step) =>
        Take(async by =>
        {
            await Moves.Take(Number, form, by, step);
            return Back;
        });
}
