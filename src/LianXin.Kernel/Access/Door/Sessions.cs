using System.Globalization;
using System.Security.Claims;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Access.Staff;
using LianXin.Kernel.Data;
using LianXin.Kernel.Time;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Access.Door;

/// <summary>
/// From sign-in to sign-out. A session is over after half an hour without a request (the cookie's own limit), after so
/// many hours however busy, and at the next request after anything about the account has changed.
/// </summary>
public sealed class Sessions(
    SignInManager<Account> manager,
    Transactions transactions,
    IServiceScopeFactory scopes,
    IOptions<AccessOptions> options,
    TimeProvider clock
)
{
    private const string Since = "since";

    internal Task Begin(Account account)
    {
        var began = clock.Now.ToUtcMicroseconds().ToString(CultureInfo.InvariantCulture);
        return manager.SignInWithClaimsAsync(
            account,
            new AuthenticationProperties(new Dictionary<string, string?> { [Since] = began }),
            []
        );
    }

    public async Task End(ClaimsPrincipal officer, CancellationToken ct = default)
    {
        var id = officer.Officer.Id;
        await transactions.Commit(
            db =>
            {
                db.Audit(AuditKind.SignedOut, clock.Now, id, id);
                return Task.FromResult(id);
            },
            ct
        );
        await manager.SignOutAsync();
    }

    /// <summary>Asked at every request, before anybody knows who looks: hence in a scope of its own.</summary>
    public async Task<bool> Holds(ClaimsPrincipal officer, AuthenticationProperties session)
    {
        var began = Clock.FromUtcMicroseconds(long.Parse(session.Items[Since]!, CultureInfo.InvariantCulture));
        if (clock.Now - began > TimeSpan.FromHours(options.Value.SessionHours))
            return false;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewing>().As(officer.Viewer);
        var accounts = scope.ServiceProvider.GetRequiredService<SignInManager<Account>>();
        return await accounts.ValidateSecurityStampAsync(officer) is not null;
    }
}
