using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Http;

namespace LianXin.Kernel.Forms;

/// <summary>
/// Before a <see cref="StepPage"/> sees its form: pressed a second time, the answer is the first one's, whatever the
/// page would say now. A press the antiforgery check refused goes on as well, marked, so that the page can show again
/// what was typed; <see cref="FormKeys.Once"/> takes no step for it.
/// </summary>
internal sealed class PressMiddleware(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext http, Pressed pressed, PressReader reader) =>
        IsPress(http) ? Weigh(http, pressed, reader) : next(http);

    private async Task Weigh(HttpContext http, Pressed pressed, PressReader reader)
    {
        var genuine = http.Features.Get<IAntiforgeryValidationFeature>() is not { IsValid: false };
        http.Features.Set<IAntiforgeryValidationFeature>(new ReadableAgain()); // before anything is asked about the form
        if (!http.Request.HasFormContentType)
            await next(http);
        else if (await IsReadable(http))
            await Weigh(http, pressed, await reader.Read(http.Request, genuine, http.RequestAborted));
    }

    private Task Weigh(HttpContext http, Pressed pressed, FormPress form)
    {
        pressed.Form = form;
        if (form.Led is not { } outcome)
            return next(http);
        http.Response.Redirect(outcome);
        return Task.CompletedTask;
    }

    private static async Task<bool> IsReadable(HttpContext http)
    {
        try
        {
            await http.Request.ReadFormAsync(http.RequestAborted);
            return true;
        }
        catch (Exception unread) when (UnreadableForm.Is(unread))
        {
            UnreadableForm.Refuse(http, unread);
            return false;
        }
    }

    private static bool IsPress(HttpContext http) =>
        HttpMethods.IsPost(http.Request.Method)
        && http.GetEndpoint()?.Metadata.GetMetadata<ComponentTypeMetadata>() is { } page
        && page.Type.IsAssignableTo(typeof(StepPage));

    private sealed class ReadableAgain : IAntiforgeryValidationFeature
    {
        public bool IsValid => true;
        public Exception? Error => null;
    }
}
