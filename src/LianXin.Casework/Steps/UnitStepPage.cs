using LianXin.Contracts.Hall;
using LianXin.Kernel.Time;
using LianXin.Ui.Fields;
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

    /// <summary>Those orders can go to; the reported unit is not among them (domain.md Part 4 no. 6).</summary>
    internal IReadOnlyList<Choice> Addressees { get; private set; } = [];

    /// <summary>Where the catalogue names one unit, it stands there already.</summary>
    internal string? OnlyAdvised => Advised is [var only] ? only.Unit : null;

    protected override async Task ReadChoices()
    {
        await Names.LoadChoices();
        if (Opened.Case.Subject is { } subject)
            Advised =
            [
                .. from entry in await Catalogue.Entries(subject, Clock.Now.OfficeDay, default)
                where entry.Unit != Opened.Case.Secrecy.ReportedUnit
                select entry,
            ];
        Addressees = [.. Names.AddresseeChoices.Where(unit => unit.Value != Opened.Case.Secrecy.ReportedUnit)];
    }
}
