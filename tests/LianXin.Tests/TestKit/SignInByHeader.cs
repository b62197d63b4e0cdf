using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using LianXin.Kernel.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.Options;

namespace LianXin.Tests.TestKit;

/// <summary>Whoever sends the header is Wang Fang in the role it names.</summary>
internal sealed class SignInByHeader(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Test";

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(
            AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header)
                ? AuthenticateResult.Success(new(new ClaimsPrincipal(WangFangAs(header.Parameter ?? "")), Scheme))
                : AuthenticateResult.NoResult()
        );

    private static ClaimsIdentity WangFangAs(string role) =>
        new(
            [
                new(ClaimTypes.NameIdentifier, Hall.WangFang.Id),
                new(OfficerClaims.Office, "fz"),
                new(OfficerClaims.Reach, nameof(Reach.Office)),
                new(OfficerClaims.Capacity, Hall.WangFang.Capacity),
                new(OfficerClaims.Unit, Hall.WangFang.Unit),
                new(ClaimTypes.Role, role),
            ],
            Scheme
        );
}

internal static class SignInByHeaderRegistration
{
    public static void AddSignInByHeader(this IServiceCollection services) =>
        services
            .AddAuthentication(SignInByHeader.Scheme)
            .AddScheme<AuthenticationSchemeOptions, SignInByHeader>(SignInByHeader.Scheme, null);
}
