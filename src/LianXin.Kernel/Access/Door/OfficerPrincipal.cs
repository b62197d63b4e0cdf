using System.Security.Claims;
using LianXin.Kernel.Access.Staff;
using Microsoft.AspNetCore.Identity;

namespace LianXin.Kernel.Access.Door;

/// <summary>What a session says of its officer. While the password must be changed it opens nothing: no role, no reach.</summary>
internal sealed class OfficerPrincipal : IUserClaimsPrincipalFactory<Account>
{
    public Task<ClaimsPrincipal> CreateAsync(Account user) =>
        Task.FromResult(new ClaimsPrincipal(new ClaimsIdentity(Claims(user), IdentityConstants.ApplicationScheme)));

    private static IEnumerable<Claim> Claims(Account account)
    {
        string[] roles = account.MustChangePassword ? [] : account.Roles;
        IEnumerable<Claim> always =
        [
            new(ClaimTypes.NameIdentifier, account.Id),
            new(ClaimTypes.Name, account.FullName),
            new(OfficerClaims.Office, account.Office),
            new(OfficerClaims.Reach, Roles.ReachOf(roles).ToString()),
            new(OfficerClaims.Capacity, account.Capacity),
            new(OfficerClaims.Unit, account.Unit),
            new(OfficerClaims.Stamp, account.Stamp),
        ];
        return account.MustChangePassword
            ? always.Append(new(OfficerClaims.MustChangePassword, "true"))
            : always.Concat(roles.Select(role => new Claim(ClaimTypes.Role, role)));
    }
}
