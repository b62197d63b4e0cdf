namespace LianXin.Kernel.Access;

/// <summary>What the rest of the house needs to know of an office.</summary>
/// <param name="DivisionCode">行政区划代码, six digits.</param>
/// <param name="CasePrefix">Before every case number: FZLL.</param>
/// <param name="LetterPrefix">Before the kind of letter in its number: 丰联 in 丰联转〔2023〕12号.</param>
/// <param name="Demo">Filled with invented records and open to whoever sits at the machine; settled when it opens.</param>
public sealed record OfficeCard(
    string Code,
    string Name,
    string DivisionCode,
    string CasePrefix,
    string LetterPrefix,
    DateOnly OpenedOn,
    bool Demo
);
