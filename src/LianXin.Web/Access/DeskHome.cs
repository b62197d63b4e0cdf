using LianXin.Ui;
using Microsoft.AspNetCore.Authorization;

namespace LianXin.Web.Access;

/// <summary>Where a sign-in leads: an administrator's desk is not a clerk's.</summary>
internal sealed class DeskHome(
    IEnumerable<MenuItem> menu,
    IAuthorizationService authorization,
    IHttpContextAccessor http
)
{
    /// <summary>Where the visitor was going, if it lies in this house; else the first line of their own menu.</summary>
    public async Task<string> After(string? returnUrl)
    {
        if (Paths.IsOurs(returnUrl))
            return returnUrl!;
        return (await menu.FirstFor(http.HttpContext!.User, authorization))?.Href ?? Paths.OwnAccount;
    }
}
