using LianXin.Casework.Data;
using LianXin.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;

namespace LianXin.Casework.Desk;

/// <summary>Which open cases wait for whoever is signed in. Whoever takes no step of every day, as a leader, sees all that is open.</summary>
internal sealed class MyPart(AuthenticationStateProvider signIn, IAuthorizationService authorization)
{
    public async Task<IQueryable<Case>> Of(LianXinDb db, DateTimeOffset now)
    {
        var user = (await signIn.GetAuthenticationStateAsync()).User;
        var mine = new List<Awaited>();
        foreach (var what in Enum.GetValues<Awaited>())
            if (what.Policy is { } policy && (await authorization.AuthorizeAsync(user, policy)).Succeeded)
                mine.Add(what);
        return mine.Except([Awaited.Conference, Awaited.Panel]).Any()
            ? db.Cases.Awaiting(mine, db, now)
            : db.Cases.Open();
    }
}
