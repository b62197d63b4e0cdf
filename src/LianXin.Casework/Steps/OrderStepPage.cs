using LianXin.Casework.Desk;
using LianXin.Casework.Files;
using LianXin.Contracts;
using LianXin.Kernel;
using LianXin.Kernel.Vault;
using Microsoft.AspNetCore.Components;

namespace LianXin.Casework.Steps;

/// <summary>A page with one form that takes one step on an order and leads back to it.</summary>
public abstract class OrderStepPage<TForm> : StepPage
    where TForm : StepForm, new()
{
    [Inject]
    internal OrderFile OrderFile { get; set; } = default!;

    [Inject]
    internal HallNames Names { get; set; } = default!;

    [Parameter]
    public string Id { get; set; } = "";

    [SupplyParameterFromForm]
    public TForm? Form { get; set; }

    internal OpenedOrder Opened { get; private set; } = default!;

    /// <summary>Where the step leads back to: the unit's page of the order, or the office's of the case.</summary>
    protected internal virtual string BackTo => $"/unit/orders/{Id}";

    /// <summary>Under the address it leads back to: what a unit may see of them, or all of them.</summary>
    internal IReadOnlyList<SealedFile> Files =>
        BackTo.StartsWith("/unit/", StringComparison.Ordinal)
            ? [.. ShownFiles.ToUnit(Opened.Of.Case, Opened.Order)]
            : [.. ShownFiles.ToOffice(Opened.Of.Case, Opened.Of.Orders)];

    /// <summary>Where the step leads.</summary>
    protected virtual string Next => BackTo;

    protected override async Task Read()
    {
        Opened = await OrderFile.Open(Id);
        await Names.Load();
        if (Form is not null)
            return;
        Form = new() { SeenVersion = Opened.Order.Version };
        Begin(Form);
    }

    protected virtual void Begin(TForm form) { }

    protected abstract Task Run(Officer by);

    public Task Submit() =>
        Take(async by =>
        {
            await Run(by);
            return Next;
        });
}
