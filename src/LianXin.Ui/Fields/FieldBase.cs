using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.Extensions.Localization;

namespace LianXin.Ui.Fields;

/// <summary>
/// A field of a form posted without a circuit: bound with <c>@bind-Value="Form.Kind"</c>, named <c>Form.Kind</c>. It
/// shows what was sent, even what could not be read, and its errors, in the visitor's language.
/// </summary>
public abstract class FieldBase<TValue> : InputBase<TValue>, IField
{
    /// <summary>What is asked, already in the visitor's language.</summary>
    [Parameter, EditorRequired]
    public string Label { get; set; } = "";

    /// <summary>How to answer, shown before the control.</summary>
    [Parameter]
    public string? Hint { get; set; }

    /// <summary>May stay empty; only such fields are marked.</summary>
    [Parameter]
    public bool Optional { get; set; }

    [CascadingParameter]
    private FormMappingContext? Mapping { get; set; }

    [Inject]
    private IStringLocalizer Words { get; set; } = default!;

    public string Id => NameAttributeValue.Replace('.', '-').Replace("[", "-", StringComparison.Ordinal).TrimEnd(']');

    public IReadOnlyList<string> Errors =>
        Unread is not null
            ? [Words[Unreadable]]
            :
            [
                .. EditContext
                    .GetValidationMessages(FieldIdentifier)
                    .Distinct()
                    .Select(message => Words[message].Value),
            ];

    /// <summary>What is said when what was sent is no <typeparamref name="TValue"/> at all.</summary>
    protected virtual string Unreadable => "这一项填写的内容看不懂，请重新填写。";

    /// <summary>The most characters the field may hold, where its form says so.</summary>
    protected int? Longest =>
        Property?.GetCustomAttributes<StringLengthAttribute>(inherit: true).Min(rule => (int?)rule.MaximumLength);

    /// <summary>What stands in the control: as sent if it could not be read, as bound otherwise.</summary>
    protected string? Shown => Unread ?? CurrentValueAsString;

    protected string? OptionalMark => Optional ? Words["选填"].Value : null;

    protected string? Invalid => Errors.Count > 0 ? "true" : null;

    /// <summary>Ids of hint and error, in the order in which they are read.</summary>
    protected string? DescribedBy =>
        string.Join(
            ' ',
            new[] { Hint is null ? null : $"{Id}-h", Errors.Count > 0 ? $"{Id}-e" : null }.OfType<string>()
        )
            is { Length: > 0 } ids
            ? ids
            : null;

    private string? Unread =>
        Mapping?.GetErrors(NameAttributeValue) is null ? null : Mapping.GetAttemptedValue(NameAttributeValue) ?? "";

    private PropertyInfo? Property => FieldIdentifier.Model.GetType().GetProperty(FieldIdentifier.FieldName);

    protected override void OnInitialized()
    {
        base.OnInitialized();
        FieldList.Of(EditContext).Add(this);
    }

    protected override bool TryParseValueFromString(
        string? value,
        [MaybeNullWhen(false)] out TValue result,
        [NotNullWhen(false)] out string? validationErrorMessage
    )
    {
        validationErrorMessage = Unreadable;
        return BindConverter.TryConvertTo(value, Languages.Chinese, out result);
    }
}
