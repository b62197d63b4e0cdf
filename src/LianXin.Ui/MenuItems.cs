using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;

namespace LianXin.Ui;

public static class MenuItems
{
    /// <summary>The first line of an officer's own menu: where their work begins. Null where they have none.</summary>
    public static async Task<MenuItem?> FirstFor(
        this IEnumerable<MenuItem> menu,
        ClaimsPrincipal officer,
        IAuthorizationService authorization
    )
    {
        foreach (var item in menu.OrderBy(item => item.Order))
            if ((await authorization.AuthorizeAsync(officer, item.Policy)).Succeeded)
                return item;
        return null;
    }
}
