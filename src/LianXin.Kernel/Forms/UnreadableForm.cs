using Microsoft.AspNetCore.Http;

namespace LianXin.Kernel.Forms;

/// <summary>A form longer than any a person fills in, or broken on the way: nothing of it could be shown again.</summary>
internal static class UnreadableForm
{
    public static bool Is(Exception unread) => unread is InvalidDataException or IOException;

    public static void Refuse(HttpContext http, Exception unread) =>
        http.Response.StatusCode = unread switch
        {
            BadHttpRequestException bad => bad.StatusCode,
            InvalidDataException => StatusCodes.Status413PayloadTooLarge,
            _ => StatusCodes.Status400BadRequest,
        };
}
