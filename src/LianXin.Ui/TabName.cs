using Microsoft.AspNetCore.Components;

namespace LianXin.Ui;

/// <summary>
/// Carries a page's title up to the head, which is drawn before it. The framework's own PageTitle goes through sections,
/// and those can bring the process down (docs/decisions/0006).
/// </summary>
internal sealed class TabName
{
    public RenderFragment? Text { get; private set; }

    /// <summary>Has the head drawn again.</summary>
    public Action Changed { get; set; } = () => { };

    public void Become(RenderFragment text)
    {
        Text = text;
        Changed();
    }
}
