using LianXin.Kernel.Data;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Forms;

/// <summary>Finds out what a press is worth before its page is asked.</summary>
internal sealed class PressReader(FormTokens tokens, Visitor visitor, IDbContextFactory<LianXinDb> databases)
{
    public async Task<FormPress> Read(HttpRequest request, bool genuine, CancellationToken ct)
    {
        var form = await request.ReadFormAsync(ct);
        var token = form[FormKeyField.Name].ToString();
        var refused = tokens.Read(token, out var key);
        if (refused is not null || !genuine)
            return Anew(refused ?? FormRefusals.Foreign()) with { Genuine = genuine };

        var press = new FormPress(visitor.Caller, key, token, await FormContent.Of(request, form, ct));
        await using var db = await databases.CreateDbContextAsync(ct);
        return await db.FormKey(press, ct) switch
        {
            null => press,
            { } before when before.Said(press.Content) => press with { Led = before.Outcome },
            _ => Anew(FormRefusals.Used()),
        };
    }

    private FormPress Anew(RefusedException why)
    {
        var (key, token) = tokens.Make();
        return new(visitor.Caller, key, token, []) { Refused = why };
    }
}
