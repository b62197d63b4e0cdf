#pragma warning disable CA1822
using LianXin.Casework.Steps;

namespace LianXin.Casework.Data;

/// <summary>Keeps the clerk's title and summary findable; never the person's own words (decisions 5).</summary>
internal sealed class LedgerIndex
{
    public Task Put(CaseMove on, ClassifyForm form) => Task.CompletedTask;
}
