using LianXin.Casework.Desk;
using LianXin.Contracts;
using LianXin.Kernel;
using Microsoft.AspNetCore.Components;

namespace LianXin.Casework.Steps;

/// <summary>A page with one form that takes one step on a case and leads back to its file.</summary>
public abstract class CaseStepPage<TForm> : StepPage
    where TForm : StepForm, new()
{
    [Inject]
    internal CaseFile CaseFile { get; set; } = default!;

    [Inject]
    internal HallNames Names { get; set; } = default!;

    [Inject]
    private NavigationManager Here { get; set; } = default!;

    [Parameter]
    public string Number { get; set; } = "";

    [SupplyParameterFromForm]
    public TForm? Form { get; set; }

    internal OpenedCase Opened { get; private set; } = default!;

    /// <summary>Opened by its address at a step at which the case file does not offer it: there is nothing to fill in.</summary>
    internal bool IsOutOfStep { get; private set; }

    protected override async Task Read()
    {
        Opened = await CaseFile.Open(Number);
        await Names.Load();
        await ReadChoices();
        if (Form is not null)
            return;
        var action = Here.ToBaseRelativePath(Here.Uri).Split('/', '?')[^1];
        IsOutOfStep = Opened.Case.Open().All(open => open.Path != action);
        Form = new() { SeenVersion = Opened.Case.Version };
        Begin(Form);
    }

    /// <summary>What the form offers to choose from, before it is drawn: so its errors stand in the order of its fields.</summary>
    protected virtual Task ReadChoices() =>
        typeof(TForm).IsAssignableTo(typeof(ClassifyForm)) ? Names.LoadChoices() : Task.CompletedTask;

    /// <summary>What is known already need not be typed again.</summary>
    protected virtual void Begin(TForm form)
    {
        if (form is not ClassifyForm classify)
            return;
        var @case = Opened.Case;
        (classify.Kind, classify.Subject) = (@case.Matter, @case.Subject);
        (classify.Title, classify.Summary) = (Opened.Texts[@case.Title], Opened.Texts[@case.Summary]);
    }

    /// <summary>Where the step leads: back to the case file.</summary>
    protected virtual string Next => $"/desk/cases/{Number}";

    protected abstract Task Run(Officer by);

    public Task Submit() =>
        Take(async by =>
        {
            await Run(by);
            return Next;
        });
}
