using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Access;

/// <summary>One action and the roles that may take it. Nothing is granted that no module wrote down as one of these.</summary>
/// <param name="Policy">Stable name, "module.action".</param>
/// <param name="Action">What the button says.</param>
public sealed record Grant(string Policy, string Action, params string[] Roles)
{
    /// <summary>Even somebody who holds no role yet, or must change the password first.</summary>
    public bool NeedsNoRole { get; private init; }

    /// <summary>What everybody may do with their own account, and nothing else.</summary>
    public static Grant ToWhoeverSignedIn(string policy, string action) =>
        new(policy, action, [.. Access.Roles.All]) { NeedsNoRole = true };
}

public static class Grants
{
    /// <summary>Makes each grant a policy and puts it on the table that permissions and tests are read from.</summary>
    public static IServiceCollection AddGrants(this IServiceCollection services, IEnumerable<Grant> grants)
    {
        foreach (var grant in grants)
        {
            services.AddSingleton(grant);
            services
                .AddAuthorizationBuilder()
                .AddPolicy(
                    grant.Policy,
                    rule => _ = grant.NeedsNoRole ? rule.RequireAuthenticatedUser() : rule.RequireRole(grant.Roles)
                );
        }
        return services;
    }
}
