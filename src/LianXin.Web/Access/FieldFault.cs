using System.Linq.Expressions;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;

namespace LianXin.Web.Access;

/// <summary>A fault beside a field that no annotation can find: only the house knows which names are taken.</summary>
public sealed class FieldFault : ComponentBase, IDisposable
{
    private ValidationMessageStore found = default!;

    [CascadingParameter]
    private EditContext Form { get; set; } = default!;

    [Parameter, EditorRequired]
    public Expression<Func<object?>> For { get; set; } = default!;

    /// <summary>The sentence, or nothing. Asked whenever the form is validated.</summary>
    [Parameter, EditorRequired]
    public Func<string?> Find { get; set; } = default!;

    protected override void OnInitialized()
    {
        found = new(Form);
        Form.OnValidationRequested += Look;
    }

    public void Dispose() => Form.OnValidationRequested -= Look;

    private void Look(object? sender, ValidationRequestedEventArgs e)
    {
        var field = FieldIdentifier.Create(For);
        found.Clear(field);
        if (Find() is { } sentence)
            found.Add(field, sentence);
        Form.NotifyValidationStateChanged();
    }
}
