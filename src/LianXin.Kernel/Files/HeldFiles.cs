using System.Linq.Expressions;
using LianXin.Kernel.Forms;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;

namespace LianXin.Kernel.Files;

/// <summary>
/// Stands inside a field of files, in a <see cref="KeyedForm"/> that takes files, on a page that
/// <see cref="TakesFilesAttribute">says so</see>. Takes in what a press brought: what is fit is kept with the form and
/// shown here, each with a button to remove it; what is not becomes an error of the field. The step gets the files from
/// <see cref="Drafts.Take"/>.
/// </summary>
public sealed class HeldFiles<TValue> : ComponentBase
{
    private Received received = Received.Nothing;

    /// <summary>The property the field is bound to: <c>() => Form.Photos</c>.</summary>
    [Parameter, EditorRequired]
    public required Expression<Func<TValue>> For { get; set; }

    [Parameter]
    public IReadOnlyCollection<FileKind> Kinds { get; set; } = FileKinds.Photos;

    [Parameter]
    public int Most { get; set; } = 3;

    /// <summary>How many are held; so many places less are left.</summary>
    [Parameter]
    public int Count { get; set; }

    [Parameter]
    public EventCallback<int> CountChanged { get; set; }

    [CascadingParameter]
    private EditContext Form { get; set; } = default!;

    [Inject]
    private DraftDesk Desk { get; set; } = default!;

    [Inject]
    private IHttpContextAccessor Http { get; set; } = default!;

    [Inject]
    private IStringLocalizer L { get; set; } = default!;

    /// <summary>As the field's inputs are named: <c>Form.Photos</c>.</summary>
    private string Field => string.Join('.', Members(For.Body).Reverse());

    protected override async Task OnInitializedAsync()
    {
        var http = Http.HttpContext!;
        if (!http.Request.HasFormContentType)
            return;
        received = await Desk.Receive(http.Request.Form, new(Field, Kinds, Most), http.RequestAborted);
        var beside = new ValidationMessageStore(Form);
        foreach (var (name, why) in received.Unfit)
            beside.Add(FieldIdentifier.Create(For), $"{name}：{why.Sentence.In(L)}");
        await CountChanged.InvokeAsync(received.Held.Count);
    }

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        if (received.Held.Count == 0)
            return;
        builder.OpenElement(0, "ul");
        builder.AddAttribute(1, "class", "held");
        foreach (var file in received.Held)
        {
            builder.OpenElement(2, "li");
            builder.AddContent(3, inside => Show(inside, file));
            builder.CloseElement();
        }
        builder.CloseElement();
    }

    private void Show(RenderTreeBuilder builder, HeldFile file)
    {
        if (file.Kind.IsPhoto)
        {
            builder.OpenElement(0, "img");
            builder.AddAttribute(1, "src", $"{DraftEndpoint.Path}/{file.Ref}");
            builder.AddAttribute(2, "alt", "");
            builder.CloseElement();
        }
        builder.OpenElement(3, "span");
        builder.AddContent(4, file.FileName);
        builder.CloseElement();
        builder.OpenElement(5, "button");
        builder.AddAttribute(6, "type", "submit");
        builder.AddAttribute(7, "class", "btn line small");
        builder.AddAttribute(8, "name", Field + DraftDesk.RemoveButton);
        builder.AddAttribute(9, "value", file.Ref);
        builder.AddAttribute(10, "formnovalidate", true);
        builder.AddAttribute(11, "aria-label", L["移除 {0}", file.FileName].Value);
        builder.AddContent(12, L["移除"]);
        builder.CloseElement();
    }

    private static IEnumerable<string> Members(Expression? body)
    {
        for (; body is MemberExpression member; body = member.Expression)
            yield return member.Member.Name;
    }
}
