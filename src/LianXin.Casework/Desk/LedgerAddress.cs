using System.Globalization;
using LianXin.Contracts.Casework;
using LianXin.Ui;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Primitives;

namespace LianXin.Casework.Desk;

/// <summary>A view of the ledger as an address and back. What an address says in nonsense is as if it were not said.</summary>
internal static class LedgerAddress
{
    private const int LastPage = 100_000;

    /// <summary>Beyond these no case lies, and the calendar ends.</summary>
    private const int FirstYear = 2000;
    private const int LastYear = 2999;

    public static LedgerQuery Read(Uri address)
    {
        var said = QueryHelpers.ParseQuery(address.Query);
        return new()
        {
            Search = said.Text("q"),
            Step = said.Choice<CaseStep>("step"),
            Room = said.Text("room"),
            Unit = said.Text("unit"),
            Subject = said.Text("subject"),
            Channel = said.Choice<Channel>("channel"),
            State = said.Choice<DeadlineState>("state"),
            Awaits = said.Choice<Awaited>("awaits"),
            From = said.Day("from"),
            To = said.Day("to"),
            Sort = said.Choice<LedgerColumn>("sort") ?? LedgerColumn.Due,
            Descending = said.Text("order") == "desc",
            Page = Math.Clamp(Query.Number(said.Text("page")), 1, LastPage),
        };
    }

    public static string Of(LedgerQuery asked) => "/desk/ledger" + Words(asked);

    public static string Export(LedgerQuery asked) => "/desk/ledger.xlsx" + Words(asked with { Page = 1 });

    private static QueryString Words(LedgerQuery asked) =>
        QueryString.Create(
            new (string Key, string? Value)[]
            {
                ("q", asked.Search),
                ("step", asked.Step?.ToString()),
                ("room", asked.Room),
                ("unit", asked.Unit),
                ("subject", asked.Subject),
                ("channel", asked.Channel?.ToString()),
                ("state", asked.State?.ToString()),
                ("awaits", asked.Awaits?.ToString()),
                ("from", asked.From?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("to", asked.To?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
                ("sort", asked.Sort is LedgerColumn.Due ? null : asked.Sort.ToString()),
                ("order", asked.Descending ? "desc" : null),
                ("page", asked.Page > 1 ? asked.Page.ToString(CultureInfo.InvariantCulture) : null),
            }
                .Where(word => word.Value is not null)
                .Select(word => KeyValuePair.Create(word.Key, word.Value))
        );

    /// <summary>U+0000 stands in no record, and no database is asked for it.</summary>
    private static string? Text(this Dictionary<string, StringValues> said, string key) =>
        said.TryGetValue(key, out var value) && value.ToString().Trim() is { Length: > 0 } text && !text.Contains('\0')
            ? text
            : null;

    private static TEnum? Choice<TEnum>(this Dictionary<string, StringValues> said, string key)
        where TEnum : struct, Enum =>
        Enum.TryParse<TEnum>(said.Text(key), out var choice) && Enum.IsDefined(choice) ? choice : null;

    private static DateOnly? Day(this Dictionary<string, StringValues> said, string key) =>
        Query.Day(said.Text(key)) is { Year: >= FirstYear and <= LastYear } day ? day : null;
}
