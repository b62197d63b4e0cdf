using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Access;

/// <summary>One action and the roles that may take it. Nothing is granted that no module wrote down as one of these.</summary>
/// <param name="Policy">Stable name, "module.action".</param>
/// <param name="Action">What the button says.</param>
public sealed record Grant(string Policy, string Action, params string[] Roles);

public static class Grants
{
    /// <summary>Makes each grant a policy and puts it on the table that permissions and tests are read from.</summary>
    public static IServiceCollection AddGrants(this IServiceCollection services, IEnumerable<Grant> grants)
    {
        foreach (var grant in grants)
        {
            services.AddSingleton(grant);
            services.AddAuthorizationBuilder().AddPolicy(grant.Policy, rule => rule.RequireRole(grant.Roles));
        }
        return services;
    }
}
