using Microsoft.AspNetCore.Http.HttpResults;

namespace LianXin.Web.Access;

/// <summary>Where the pages of sign-in and accounts lie.</summary>
internal static class Paths
{
    public const string SignIn = "/sign-in";
    public const string SignOut = "/sign-out";
    public const string OwnAccount = "/account";
    public const string OwnPassword = "/account/password";
    public const string Desk = "/desk";
    public const string Accounts = "/desk/accounts";
    public const string Audit = "/desk/audit";
    public const string ReturnUrl = "returnUrl";

    public static string Account(string id) => $"{Accounts}/{Uri.EscapeDataString(id)}";

    /// <summary>Only a path of this house: a link to the sign-in page must not lead anybody elsewhere.</summary>
    public static string Local(string? wished, string otherwise) =>
        wished is ['/', ..] && RedirectHttpResult.IsLocalUrl(wished) ? wished : otherwise;
}
