using LianXin.Kernel;
using LianXin.Web.Components;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Localization;

namespace LianXin.Web;

/// <summary>A failed request answered in words: a page for people, a problem for programs.</summary>
internal sealed partial class ErrorPages(
    ILogger<ErrorPages> log,
    IStringLocalizer words,
    IProblemDetailsService problems
) : IExceptionHandler
{
    private static readonly Sentence Stale = new Sentence("页面可能放得太久了。请返回上一页再提交，您写的内容还在。");

    /// <summary>The one place where a bug is logged, under the id that the person sees.</summary>
    public async ValueTask<bool> TryHandleAsync(HttpContext http, Exception exception, CancellationToken ct)
    {
        var (status, sentence) = exception switch
        {
            RefusedException refused => (StatusCodes.Status409Conflict, refused.Sentence),
            NotOnRecordException missing => (StatusCodes.Status404NotFound, missing.Sentence),
            BadHttpRequestException bad => (bad.StatusCode, null),
            _ => (StatusCodes.Status500InternalServerError, (Sentence?)null),
        };
        if (status == StatusCodes.Status500InternalServerError)
            LogBug(http.TraceIdentifier, exception);

        await Answer(http, status, sentence?.In(words));
        return true;
    }

    private Task Answer(HttpContext http, int status, string? sentence)
    {
        http.Response.StatusCode = status;
        return IsForProgram(http)
            ? problems.WriteAsync(new() { HttpContext = http, ProblemDetails = { Status = status } }).AsTask()
            : Show(http, status, sentence);
    }

    /// <summary>In a scope of its own: the failed page has used up the request's renderer.</summary>
    private static async Task Show(HttpContext http, int status, string? sentence = null)
    {
        var asked = http.RequestServices;
        await using var scope = asked.CreateAsyncScope();
        http.RequestServices = scope.ServiceProvider;
        http.Response.Headers.Remove("blazor-enhanced-nav"); // left by the failed page; the next would add it twice
        try
        {
            var page = new RazorComponentResult<ErrorPage>(
                new
                {
                    Status = status,
                    Sentence = sentence,
                    RequestId = http.TraceIdentifier,
                }
            )
            {
                StatusCode = status,
            };
            await page.ExecuteAsync(http);
        }
        finally
        {
            http.RequestServices = asked;
        }
    }

    public static Task ShowStatus(StatusCodeContext context) =>
        IsForProgram(context.HttpContext)
            ? context
                .HttpContext.RequestServices.GetRequiredService<IProblemDetailsService>()
                .WriteAsync(new() { HttpContext = context.HttpContext })
                .AsTask()
            : Show(context.HttpContext, context.HttpContext.Response.StatusCode);

    /// <summary>A form without its token is told how to be sent again; the framework would answer with a blank.</summary>
    public static Task RefuseForged(HttpContext http, RequestDelegate next) =>
        http.Features.Get<IAntiforgeryValidationFeature>() is { IsValid: false } && !IsForProgram(http)
            ? Show(
                http,
                StatusCodes.Status400BadRequest,
                Stale.In(http.RequestServices.GetRequiredService<IStringLocalizer>())
            )
            : next(http);

    private static bool IsForProgram(HttpContext http) => http.Request.Path.StartsWithSegments("/api");

    [LoggerMessage(LogLevel.Error, "Request {RequestId} failed")]
    private partial void LogBug(string requestId, Exception exception);
}
