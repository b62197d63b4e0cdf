using LianXin.Ui.Parts;

namespace LianXin.Ui;

/// <summary>A line of the desk's side menu, seen by whom its policy lets in.</summary>
/// <param name="Order">10, 20, …; a rule is drawn between hundreds.</param>
public sealed record MenuItem(string Text, Glyph Icon, string Href, string Policy, int Order)
{
    /// <summary>How much waits there, over what the viewer may see; nothing is shown for zero.</summary>
    public Func<IServiceProvider, CancellationToken, Task<int>>? Count { get; init; }

    /// <summary>What waits is overdue: the count is crimson.</summary>
    public bool IsLate { get; init; }
}

/// <summary>The one filled button of the desk's top bar.</summary>
public sealed record DeskAction(string Text, Glyph Icon, string Href, string Policy);

/// <summary>Where the desk's search box leads, as <c>?q=</c>.</summary>
/// <param name="Hint">What can be searched for: 搜编号、事项、单位.</param>
public sealed record DeskSearch(string Href, string Hint, string Policy);

/// <summary>Where the officer's name in the top bar leads.</summary>
public sealed record DeskAccount(string Href);

/// <summary>A menu item and how much waits there.</summary>
public sealed record MenuLine(MenuItem Item, int Count);
