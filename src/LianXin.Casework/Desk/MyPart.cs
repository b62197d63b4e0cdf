using LianXin.Casework.Data;
using LianXin.Contracts.Casework;
using LianXin.Kernel.Data;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Components.Authorization;

namespace LianXin.Casework.Desk;

/// <summary>
/// Which open cases wait for whoever is signed in: for a step they may take, and, for those who send cases to units, for
/// a word where a unit is late. Whoever takes no step, as a leader, sees all that is open.
/// </summary>
internal sealed class MyPart(AuthenticationStateProvider signIn, IAuthorizationService authorization)
{
    public async Task<IQueryable<Case>> Of(LianXinDb db, DateTimeOffset now)
    {
        var open = db.Cases.Where(c => c.Step != CaseStep.Archive && !c.IsVoid);
        var (accept, assess) = (await May(CaseworkPolicies.Accept), await May(CaseworkPolicies.Assess));
        var (send, returns) = (await May(CaseworkPolicies.Coordinate), await May(CaseworkPolicies.DecideReturn));
        var (review, evaluate) = (await May(CaseworkPolicies.Review), await May(CaseworkPolicies.Evaluate));
        var archive = await May(CaseworkPolicies.Archive);
        if (!(accept || assess || send || returns || review || evaluate || archive))
            return open;
        return open.Where(c =>
            accept && c.Step == CaseStep.Register
            || assess && c.Step == CaseStep.Accept
            || send && (c.Step == CaseStep.Assess || c.Step == CaseStep.Coordinate && c.DueAt <= now)
            || returns && db.Set<Order>().Any(o => o.Case == c.Number && o.Standing == OrderStanding.ReturnAsked)
            || review && c.Step == CaseStep.Complete
            || evaluate && c.Step == CaseStep.Evaluate && c.Rated == null
            || archive && c.Step == CaseStep.Evaluate && c.Rated != null
        );
    }

    private async Task<bool> May(string policy) =>
        (await authorization.AuthorizeAsync((await signIn.GetAuthenticationStateAsync()).User, policy)).Succeeded;
}
