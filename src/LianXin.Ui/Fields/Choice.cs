namespace LianXin.Ui.Fields;

/// <summary>One thing that can be chosen.</summary>
/// <param name="Value">What the form sends; for an enum its name.</param>
/// <param name="Text">Chinese source text; shown in the visitor's language.</param>
public sealed record Choice(string Value, string Text, string? Hint = null)
{
    public static Choice Of<TEnum>(TEnum value, string text, string? hint = null)
        where TEnum : struct, Enum => new(value.ToString(), text, hint);

    /// <summary>Every value of an enum, in its own order.</summary>
    public static IReadOnlyList<Choice> Each<TEnum>(Func<TEnum, string> text, Func<TEnum, string?>? hint = null)
        where TEnum : struct, Enum =>
        [.. Enum.GetValues<TEnum>().Select(value => Of(value, text(value), hint?.Invoke(value)))];
}
