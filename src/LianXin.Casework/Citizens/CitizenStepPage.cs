using LianXin.Casework.Steps;
using LianXin.Kernel;
using Microsoft.AspNetCore.Components;

namespace LianXin.Casework.Citizens;

/// <summary>A page with one form that the holder of a case's code takes one step with; anybody else is asked for the code.</summary>
public abstract class CitizenStepPage<TForm> : StepPage
    where TForm : StepForm, new()
{
    [Inject]
    internal HeldCase Held { get; set; } = default!;

    [Inject]
    internal CitizenFile File { get; set; } = default!;

    [Inject]
    private NavigationManager Navigation { get; set; } = default!;

    [Parameter]
    public string Number { get; set; } = "";

    [SupplyParameterFromForm]
    public TForm? Form { get; set; }

    internal TrackedCase Opened { get; private set; } = default!;

    protected override async Task OnInitializedAsync()
    {
        if (!Held.Opens(Number))
        {
            Navigation.NavigateTo($"/track?number={Uri.EscapeDataString(Number)}");
            return;
        }
        Opened = await File.Open(Number);
        Form ??= new() { SeenVersion = Opened.Case.Version };
    }

    protected abstract Task Run();

    public Task Submit() =>
        Take(async () =>
        {
            await Run();
            return $"/track/{Number}";
        });
}
