using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery.Due;
using LianXin.Kernel.Files;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Forms;

public static class FormsModule
{
    internal static IServiceCollection AddForms(this IServiceCollection services)
    {
        services.AddDataProtection();
        // What is no form with files never grows past memory: nothing typed lies on a disk in the clear.
        services.Configure<FormOptions>(form => form.MultipartBodyLengthLimit = form.MemoryBufferThreshold);
        return services
            .AddScoped<Visitor>()
            .AddScoped<FormTokens>()
            .AddScoped<PressReader>()
            .AddScoped<Pressed>()
            .AddScoped<FormKeys>()
            .AddSweep<FormSweep>()
            .AddScoped(request => new Outcomes(
                request.GetRequiredService<Visitor>(),
                request.GetRequiredService<IDbContextFactory<LianXinDb>>(),
                request.GetRequiredService<TimeProvider>()
            ));
    }

    /// <summary>Reads forms and weighs every press; after the sign-in, before the pages. Brings the antiforgery check.</summary>
    /// <param name="refuseForged">Answers a form without its token where no <see cref="StepPage"/> can show it again as typed.</param>
    public static void UseForms(this IApplicationBuilder app, Func<HttpContext, RequestDelegate, Task> refuseForged)
    {
        app.UseMiddleware<UploadMiddleware>();
        app.UseAntiforgery();
        app.UseMiddleware<PressMiddleware>();
        app.Use(refuseForged);
    }
}
