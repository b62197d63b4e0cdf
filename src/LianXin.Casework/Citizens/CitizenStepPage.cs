using LianXin.Casework.Steps;
using LianXin.Kernel;
using Microsoft.AspNetCore.Components;

namespace LianXin.Casework.Citizens;

/// <summary>
/// A page with one form that the holder of a case's code takes one step with; anybody else is asked for the code. Whoever
/// wrote until the code was to be shown again finds what was written.
/// </summary>
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

    private bool isHeld;

    protected override async Task Read()
    {
        var opened = await File.OpenHeld(Number);
        isHeld = opened is not null;
        if (opened is null && Form is null)
            Navigation.NavigateTo($"/track?number={Uri.EscapeDataString(Number)}");
        Form ??= new() { SeenVersion = opened?.Case.Version ?? 0 };
    }

    protected abstract Task Run();

    public Task Submit() =>
        Take(async () =>
        {
            if (!isHeld)
                throw new RefusedException(
                    "track.code",
                    "为了保密，需要重新输入查询码。您写的还在：请另开一页“查进度”，输入查询码，再回到这一页提交。"
                );
            await Run();
            return $"/track/{Number}";
        });
}
