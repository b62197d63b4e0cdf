using LianXin.Casework.Steps;
using LianXin.Kernel;
using Microsoft.AspNetCore.Components;

namespace LianXin.Casework.Citizens;

/// <summary>A page with one form that the holder of a case's code takes one step with; anybody else is asked for the code.</summary>
public abstract class CitizenStepPage<TForm> : StepPage
    where TForm : StepForm, new()
{
    [Inject]
    internal CitizenFile File { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Parameter]
    public string Number { get; set; } = "";

    [SupplyParameterFromForm]
    public TForm? Form { get; set; }

    internal TrackedCase Opened { get; private set; } = default!;

    protected override async Task Read()
    {
        if (await File.OpenHeld(Number) is not { } opened)
        {
            Navigation.NavigateTo($"/track?number={Uri.EscapeDataString(Number)}");
            return;
        }
        Opened = opened;
        Form ??= new() { SeenVersion = opened.Case.Version };
    }

    protected abstract Task Run();

    public Task Submit() =>
        Take(async () =>
        {
            await Run();
            return $"/track/{Number}";
        });
}
