using System.Security.Claims;
using LianXin.Contracts;

namespace LianXin.Kernel.Access;

/// <summary>What a sign-in says of an officer; the name is for the screen, the roles are <see cref="ClaimTypes.Role"/>.</summary>
public static class OfficerClaims
{
    public const string Office = "lianxin.office";
    public const string Capacity = "lianxin.capacity";
    public const string Unit = "lianxin.unit";
    public const string Reach = "lianxin.reach";

    /// <summary>There while the password must be changed first; such a session holds no role.</summary>
    public const string MustChangePassword = "lianxin.must-change-password";

    /// <summary>What the account was when the session began; any change of it ends the session.</summary>
    public const string Stamp = "lianxin.stamp";

    extension(ClaimsPrincipal user)
    {
        public Officer Officer =>
            new(user.Claimed(ClaimTypes.NameIdentifier), user.Claimed(Capacity), user.Claimed(Unit));

        public bool MustChangePassword => user.HasClaim(claim => claim.Type == MustChangePassword);

        internal Viewer Viewer =>
            new(user.Claimed(Office), Enum.Parse<Reach>(user.Claimed(Reach)))
            {
                Id = user.Claimed(ClaimTypes.NameIdentifier),
                Unit = user.Claimed(Unit),
            };

        private string Claimed(string type) =>
            user.FindFirstValue(type) ?? throw new InvalidOperationException($"The sign-in carries no {type}.");
    }
}
