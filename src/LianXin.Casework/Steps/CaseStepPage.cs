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

    [Parameter]
    public string Number { get; set; } = "";

    [SupplyParameterFromForm]
    public TForm? Form { get; set; }

    internal OpenedCase Opened { get; private set; } = default!;

    protected override async Task Read()
    {
        Opened = await CaseFile.Open(Number);
        await Names.LoadChoices();
        if (Form is not null)
            return;
        Form = new() { SeenVersion = Opened.Case.Version };
        Begin(Form);
    }

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
