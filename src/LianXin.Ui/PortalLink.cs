using LianXin.Ui.Parts;

namespace LianXin.Ui;

/// <summary>An intent of the portal: a tile at home and a word in the header. A module that answers registers its own.</summary>
/// <param name="Text">What the person wants, as a verb: 我要反映.</param>
/// <param name="Hint">One line under it at home.</param>
/// <param name="Order">10, 20, …; the first is the large tile.</param>
public sealed record PortalLink(string Text, string Hint, Glyph Icon, string Href, int Order);
