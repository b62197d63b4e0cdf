namespace LianXin.Kernel.Delivery.Mail;

/// <summary>The setting <c>PublicUrl</c>: where people reach the house, whatever it is called behind its proxy.</summary>
public sealed class PublicUrl
{
    public const string Setting = "PublicUrl";

    public string Root { get; set; } = "http://127.0.0.1:5080";

    /// <summary>An absolute link to a path of ours, such as <c>/desk/cases/2026-00001</c>.</summary>
    public Uri To(string path) => new($"{Root.TrimEnd('/')}/{path.TrimStart('/')}");

    internal bool IsAbsolute =>
        Uri.TryCreate(Root, UriKind.Absolute, out var root)
        && root.Scheme is "http" or "https"
        && root is { Query: "", Fragment: "" };
}
