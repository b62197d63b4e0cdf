using System.ComponentModel.DataAnnotations;

namespace LianXin.Kernel.Access;

/// <summary>
/// The office this house serves. Settings <c>Office:*</c>; all but the code are read once, when the office opens, and
/// from then on the record is what counts.
/// </summary>
public sealed class OfficeSettings
{
    [Required, RegularExpression("[a-z0-9-]{1,20}")]
    public string Code { get; set; } = "fz";

    [Required, StringLength(90)]
    public string Name { get; set; } = "丰镇市政务服务局“两代表一委员”之家联络室";

    [Required, RegularExpression("[0-9]{6}")]
    public string DivisionCode { get; set; } = "150981";

    [Required, RegularExpression("[A-Z]{2,8}")]
    public string CasePrefix { get; set; } = "FZLL";

    [Required, StringLength(8)]
    public string LetterPrefix { get; set; } = "丰联";

    /// <summary>The day of the first start unless said otherwise.</summary>
    public DateOnly? OpenedOn { get; set; }

    /// <summary>A demo office says so in its name (decisions 29).</summary>
    public OfficeCard Card(bool demo, DateOnly today) =>
        new(Code, demo ? $"{Name}（演示）" : Name, DivisionCode, CasePrefix, LetterPrefix, OpenedOn ?? today, demo);
}
