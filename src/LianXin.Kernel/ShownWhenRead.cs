using Microsoft.AspNetCore.Components;

namespace LianXin.Kernel;

/// <summary>
/// A page or part of one that is drawn when what it shows has been read, and not before: the framework draws a component
/// as soon as its reading waits for the database.
/// </summary>
public abstract class ShownWhenRead : ComponentBase
{
    private bool read;

    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this); // before anything is awaited: they do not live longer
        if (!read)
        {
            read = true;
            await Read();
        }
        await base.SetParametersAsync(ParameterView.Empty);
    }

    /// <summary>Reads what is shown, once.</summary>
    protected virtual Task Read() => Task.CompletedTask;
}
