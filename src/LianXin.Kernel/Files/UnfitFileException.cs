namespace LianXin.Kernel.Files;

/// <summary>A file the house does not keep, in a sentence that says to its sender what is wrong and what to do.</summary>
public sealed class UnfitFileException(string code, string sentence, params object[] values)
    : Exception(new Sentence(sentence, values).ToString())
{
    public string Code => code;
    public Sentence Sentence { get; } = new(sentence, values);
}
