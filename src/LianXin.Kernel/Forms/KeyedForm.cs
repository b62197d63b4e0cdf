using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;

namespace LianXin.Kernel.Forms;

/// <summary>
/// The form of a <see cref="StepPage"/>: an <see cref="EditForm"/> that carries its <see cref="FormKeyField">key</see>,
/// validates by annotations and is sent so that whatever was typed or chosen can travel. Further attributes are the
/// <c>EditForm</c>'s.
/// </summary>
public sealed class KeyedForm : ComponentBase
{
    [Parameter, EditorRequired]
    public required object Model { get; set; }

    /// <summary>One per page and form: what a press names.</summary>
    [Parameter, EditorRequired]
    public required string FormName { get; set; }

    [Parameter]
    public bool TakesFiles { get; set; }

    /// <summary>Called when every field is right and the form's own button was pressed.</summary>
    [Parameter]
    public EventCallback OnValidSubmit { get; set; }

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [Parameter(CaptureUnmatchedValues = true)]
    public IReadOnlyDictionary<string, object>? Further { get; set; }

    [Inject]
    private Pressed Pressed { get; set; } = default!;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenComponent<EditForm>(0);
        builder.AddMultipleAttributes(1, Further);
        builder.AddAttribute(2, nameof(EditForm.Model), Model);
        builder.AddAttribute(3, nameof(EditForm.FormName), FormName);
        builder.AddAttribute(4, nameof(EditForm.OnSubmit), EventCallback.Factory.Create<EditContext>(this, Press));
        builder.AddAttribute(5, "enctype", "multipart/form-data"); // in the other way U+0000 makes a whole form unreadable
        builder.AddAttribute(6, nameof(EditForm.ChildContent), (RenderFragment<EditContext>)(_ => Inside));
        builder.CloseComponent();
    }

    private void Inside(RenderTreeBuilder builder)
    {
        if (TakesFiles) // what Enter presses is a form's first button, which must not be the one that removes a photo
            builder.AddMarkupContent(0, "<button type=\"submit\" hidden></button>");
        builder.OpenComponent<FormKeyField>(1);
        builder.CloseComponent();
        builder.OpenComponent<DataAnnotationsValidator>(2);
        builder.CloseComponent();
        builder.AddContent(3, ChildContent);
    }

    private Task Press(EditContext form) =>
        !Pressed.OnlyFiles && form.Validate() ? OnValidSubmit.InvokeAsync() : Task.CompletedTask;
}
