using Microsoft.AspNetCore.Components.Forms;

namespace LianXin.Ui.Fields;

/// <summary>A field as the summary of errors sees it.</summary>
internal interface IField
{
    string Id { get; }
    IReadOnlyList<string> Errors { get; }
}

/// <summary>The fields of one form in the order in which they stand on the page.</summary>
internal sealed class FieldList
{
    private static readonly object Key = new();
    private readonly List<IField> fields = [];

    public event Action? Grown;

    public IEnumerable<IField> Bad => fields.Where(shown => shown.Errors.Count > 0);

    public static FieldList Of(EditContext form)
    {
        if (form.Properties.TryGetValue(Key, out var known))
            return (FieldList)known;
        var fields = new FieldList();
        form.Properties[Key] = fields;
        return fields;
    }

    public void Add(IField field)
    {
        fields.Add(field);
        Grown?.Invoke();
    }
}
