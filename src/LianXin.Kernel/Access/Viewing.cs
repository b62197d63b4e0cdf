using System.Security.Claims;
using Microsoft.AspNetCore.Http;

namespace LianXin.Kernel.Access;

/// <summary>The viewer of one request or one piece of background work: from the sign-in unless set.</summary>
public sealed class Viewing(IHttpContextAccessor http, Office portal)
{
    private Viewer? current;

    public Viewer Current => current ??= FromSignIn(http.HttpContext?.User);

    /// <summary>A citizen has shown the code of a case, or work is done for the house.</summary>
    public void As(Viewer viewer) => current = viewer;

    private Viewer FromSignIn(ClaimsPrincipal? user) =>
        user?.Identity?.IsAuthenticated == true ? user.Viewer : new Viewer(portal.Code, Reach.Public);
}
