using Microsoft.AspNetCore.Http;

namespace LianXin.Ui;

/// <summary>How a visitor wants the pages shown: kept by the server in one cookie, so it needs no script.</summary>
public sealed record Display(bool Elder, bool Contrast, bool English)
{
    public const string Cookie = "lianxin.display";

    public string Lang => English ? "en" : "zh-CN";

    /// <summary>Value of <c>data-mode</c> on html.</summary>
    public string? Mode =>
        (Elder, Contrast) switch
        {
            (true, true) => "elder contrast",
            (true, false) => "elder",
            (false, true) => "contrast",
            (false, false) => null,
        };

    internal string Kept => $"{Elder}.{Contrast}.{English}";

    public static Display Of(HttpRequest request) =>
        request.Cookies[Cookie]?.Split('.') is [var elder, var contrast, var english]
            ? new(elder == bool.TrueString, contrast == bool.TrueString, english == bool.TrueString)
            : new(false, false, false);
}
