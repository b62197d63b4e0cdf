using LianXin.Contracts.Hall;
using LianXin.Kernel.Access.Audit;
using LianXin.Kernel.Access.Door;
using LianXin.Kernel.Access.Keys;
using LianXin.Kernel.Access.Staff;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Access;

internal static class AccessModule
{
    /// <summary>As OWASP asks for PBKDF2 with HMAC-SHA512.</summary>
    private const int HashIterations = 210_000;

    public static IServiceCollection AddAccess(this IServiceCollection services)
    {
        services.AddHttpContextAccessor().AddScoped<Viewing>();
        services.AddOptions<AccessOptions>().BindConfiguration("Access").ValidateDataAnnotations().ValidateOnStart();
        services.AddOptions<NameplateSettings>().BindConfiguration("Nameplate");
        services.AddScoped<IReadNameplate, Nameplate>();
        services.AddScoped<Offices>().AddScoped<Officers>().AddScoped<AuditTrail>();
        services.AddScoped<Accounts>().AddScoped<AccountList>();
        return services.AddDoor().AddProtectionKeys().AddGrants(AccessPolicies.Grants);
    }

    private static IServiceCollection AddDoor(this IServiceCollection services)
    {
        services.AddSingleton<IPasswordHasher<Account>, PasswordHasher<Account>>().AddSingleton<Passwords>();
        services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = HashIterations);
        services.AddScoped<ILookupNormalizer, SignInNames>();
        services
            .AddIdentityCore<Account>(identity => identity.ClaimsIdentity.SecurityStampClaimType = OfficerClaims.Stamp)
            .AddUserStore<AccountStore>()
            .AddClaimsPrincipalFactory<OfficerPrincipal>()
            .AddSignInManager();
        services.AddScoped<Sessions>().AddScoped<PasswordCheck>().AddScoped<SignIn>();
        return services.AddScoped<ChangePassword>().AddScoped<DemoDoor>();
    }

    private static IServiceCollection AddProtectionKeys(this IServiceCollection services)
    {
        services.AddDataProtection().SetApplicationName("LianXin");
        return services.AddSingleton<IConfigureOptions<KeyManagementOptions>, KeepProtectionKeys>();
    }
}
