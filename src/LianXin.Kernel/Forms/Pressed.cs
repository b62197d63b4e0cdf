namespace LianXin.Kernel.Forms;

/// <summary>The form pressed in this request, if one was.</summary>
public sealed class Pressed
{
    internal FormPress? Form { get; set; }

    /// <summary>A button beside a file was pressed, not the form's own.</summary>
    internal bool OnlyFiles { get; set; }
}
