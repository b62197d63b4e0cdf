using System.ComponentModel.DataAnnotations;

namespace LianXin.Casework;

/// <summary>What an office sets for its casework; checked at start.</summary>
public sealed class CaseworkOptions
{
    public const string Section = "Casework";

    /// <summary>全宗号, given by the archive authority: four characters.</summary>
    [Required, RegularExpression("^[A-Z0-9]{4}$")]
    public string Fonds { get; set; } = "X150";

    /// <summary>机构代码 in the archive number.</summary>
    [Required, RegularExpression("^[A-Z]{2,8}$")]
    public string ArchiveUnit { get; set; } = "LLS";

    /// <summary>How many public forms one address may send in ten minutes; a hall's visitors share one.</summary>
    [Range(1, 1_000_000)]
    public int FormsPerAddress { get; set; } = 30;
}
