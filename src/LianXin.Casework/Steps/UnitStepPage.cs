using LianXin.Contracts.Hall;
using LianXin.Kernel.Time;
using Microsoft.AspNetCore.Components;

namespace LianXin.Casework.Steps;

/// <summary>A step that says which units it goes to: what can be chosen is read before the form is drawn.</summary>
public abstract class UnitStepPage<TForm> : CaseStepPage<TForm>
    where TForm : StepForm, IAddressUnits, new()
{
    [Inject]
    internal IDispatchCatalogue Catalogue { get; set; } = default!;

    [Inject]
    internal TimeProvider Clock { get; set; } = default!;

    /// <summary>What the dispatch catalogue says of the case's subject today.</summary>
    internal IReadOnlyList<DispatchEntry> Advised { get; private set; } = [];

    /// <summary>Where the catalogue names one unit, it stands there already.</summary>
    internal string? OnlyAdvised => Advised is [var only] ? only.Unit : null;

    protected override async Task ReadChoices()
    {
        await Names.LoadChoices();
        if (Opened.Case.Subject is { } subject)
            Advised = await Catalogue.Entries(subject, Clock.Now.OfficeDay, default);
    }
}
