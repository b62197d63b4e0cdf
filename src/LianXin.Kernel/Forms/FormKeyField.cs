using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;

namespace LianXin.Kernel.Forms;

/// <summary>
/// The hidden key every form of the house carries: a form shown again keeps its key. Its page is not stored anywhere,
/// or another visitor could be handed the same one.
/// </summary>
public sealed class FormKeyField : ComponentBase
{
    public const string Name = "FormKey";

    private string token = "";

    [Inject]
    private Pressed Pressed { get; set; } = default!;

    [Inject]
    private FormTokens Tokens { get; set; } = default!;

    [Inject]
    private IHttpContextAccessor Http { get; set; } = default!;

    protected override void OnInitialized()
    {
        token = Pressed.Form?.Token ?? Tokens.Make().Token;
        Http.HttpContext!.Response.Headers.CacheControl = "no-cache, no-store";
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, "input");
        builder.AddAttribute(1, "type", "hidden");
        builder.AddAttribute(2, "name", Name);
        builder.AddAttribute(3, "value", token);
        builder.CloseElement();
    }
}
