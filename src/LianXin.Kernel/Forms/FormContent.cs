using System.Security.Cryptography;
using LianXin.Kernel.Journal;
using Microsoft.AspNetCore.Http;

namespace LianXin.Kernel.Forms;

/// <summary>
/// What a form says, as 32 bytes: route, fields in order of name, files by their bytes. The sealed key is one of the
/// fields and known to the browser alone, so nobody who reads the row can try out what may have been typed.
/// </summary>
internal static class FormContent
{
    private const string Antiforgery = "__RequestVerificationToken"; // another one each time the form is shown

    public static async Task<byte[]> Of(HttpRequest request, IFormCollection form, CancellationToken ct)
    {
        var said = new CanonicalBytes().Text("lx1.form").Text(request.Path + request.QueryString);
        foreach (var field in form.Where(f => f.Key is not Antiforgery).OrderBy(f => f.Key, StringComparer.Ordinal))
        foreach (var value in field.Value)
            said.Text(field.Key).Text(value ?? "");
        foreach (var file in form.Files)
        {
            await using var bytes = file.OpenReadStream();
            said.Text(file.Name).Text(file.FileName).Number(file.Length).Raw(await SHA256.HashDataAsync(bytes, ct));
        }
        return SHA256.HashData(said.ToArray());
    }
}
