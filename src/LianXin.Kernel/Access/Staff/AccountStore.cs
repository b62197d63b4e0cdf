using LianXin.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Access.Staff;

/// <summary>
/// The accounts of the viewer's office as ASP.NET Core Identity reads them. It only reads: what changes an account is
/// in <see cref="Accounts"/>, in one transaction with its audit.
/// </summary>
internal sealed class AccountStore(IDbContextFactory<LianXinDb> databases) : IUserSecurityStampStore<Account>
{
    public Task<Account?> FindByIdAsync(string userId, CancellationToken cancellationToken) =>
        Find(accounts => accounts.SingleOrDefaultAsync(account => account.Id == userId, cancellationToken));

    public Task<Account?> FindByNameAsync(string normalizedUserName, CancellationToken cancellationToken) =>
        Find(accounts =>
            accounts.SingleOrDefaultAsync(account => account.SignInName == normalizedUserName, cancellationToken)
        );

    public Task<string> GetUserIdAsync(Account user, CancellationToken cancellationToken) => Task.FromResult(user.Id);

    public Task<string?> GetUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.SignInName);

    public Task<string?> GetNormalizedUserNameAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.SignInName);

    public Task<string?> GetSecurityStampAsync(Account user, CancellationToken cancellationToken) =>
        Task.FromResult<string?>(user.Stamp);

    public Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken) => throw Reads();

    public Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken) => throw Reads();

    public Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken) => throw Reads();

    public Task SetUserNameAsync(Account user, string? userName, CancellationToken cancellationToken) => throw Reads();

    public Task SetNormalizedUserNameAsync(Account user, string? normalizedName, CancellationToken cancellationToken) =>
        throw Reads();

    public Task SetSecurityStampAsync(Account user, string stamp, CancellationToken cancellationToken) => throw Reads();

    public void Dispose() { }

    private async Task<Account?> Find(Func<IQueryable<Account>, Task<Account?>> find)
    {
        await using var db = await databases.CreateDbContextAsync();
        return await find(db.Set<Account>().AsNoTracking());
    }

    private static NotSupportedException Reads() => new($"Accounts change through {nameof(Accounts)} alone.");
}
