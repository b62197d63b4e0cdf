using System.Security.Claims;
using LianXin.Contracts;

namespace LianXin.Kernel.Access;

/// <summary>What a sign-in says of an officer.</summary>
public static class OfficerClaims
{
    public const string Office = "lianxin.office";
    public const string Capacity = "lianxin.capacity";
    public const string Unit = "lianxin.unit";
    public const string Reach = "lianxin.reach";

    extension(ClaimsPrincipal user)
    {
        public Officer Officer =>
            new(user.Claimed(ClaimTypes.NameIdentifier), user.Claimed(Capacity), user.Claimed(Unit));

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
