using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;

namespace LianXin.Web.Access.Fields;

/// <summary>A field of a posted form: its label, its hint, and its errors in the visitor's language.</summary>
public abstract class FieldBase : InputBase<string?>
{
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    [Parameter]
    public string? Hint { get; set; }

    [Parameter]
    public bool Optional { get; set; }

    [Inject]
    private IStringLocalizer Words { get; set; } = default!;

    protected string Id => NameAttributeValue.Replace('.', '-');

    protected IReadOnlyList<string> Errors =>
        [.. EditContext.GetValidationMessages(FieldIdentifier).Distinct().Select(message => Words[message].Value)];

    protected string? Invalid => Errors.Count > 0 ? "true" : null;

    protected string? DescribedBy =>
        (Hint, Errors.Count) switch
        {
            (null, 0) => null,
            (_, 0) => $"{Id}-h",
            (null, _) => $"{Id}-e",
            _ => $"{Id}-h {Id}-e",
        };

    protected override bool TryParseValueFromString(
        string? value,
        out string? result,
        out string validationErrorMessage
    )
    {
        (result, validationErrorMessage) = (value, "");
        return true;
    }
}
