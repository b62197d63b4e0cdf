using System.Net.Http.Headers;
using System.Security.Claims;
using System.Text.Encodings.Web;
using LianXin.Contracts;
using LianXin.Kernel.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace LianXin.Tests.TestKit;

/// <summary>Whoever sends the header is the officer it names, in the role it names. Without it the real cookie counts.</summary>
internal sealed class SignInByHeader(
    IOptionsMonitor<AuthenticationSchemeOptions> options,
    ILoggerFactory logger,
    UrlEncoder encoder
) : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Test";
    public const string Either = "Test or cookie";

    public static AuthenticationHeaderValue Header(Officer officer, string office, string role) =>
        new(
            Scheme,
            string.Join(
                ';',
                new[] { officer.Id, officer.Capacity, officer.Unit, office, role }.Select(Uri.EscapeDataString)
            )
        );

    protected override Task<AuthenticateResult> HandleAuthenticateAsync() =>
        Task.FromResult(
            AuthenticationHeaderValue.TryParse(Request.Headers.Authorization, out var header)
                ? AuthenticateResult.Success(new(new ClaimsPrincipal(Named(header.Parameter!)), Scheme))
                : AuthenticateResult.NoResult()
        );

    private static ClaimsIdentity Named(string parameter) =>
        parameter.Split(';').Select(Uri.UnescapeDataString).ToArray()
            is [var id, var capacity, var unit, var office, var role]
            ? new(
                [
                    new(ClaimTypes.NameIdentifier, id),
                    new(OfficerClaims.Office, office),
                    new(OfficerClaims.Reach, Roles.ReachOf([role]).ToString()),
                    new(OfficerClaims.Capacity, capacity),
                    new(OfficerClaims.Unit, unit),
                    new(ClaimTypes.Role, role),
                ],
                Scheme
            )
            : throw new InvalidOperationException($"Not an officer: {parameter}");
}

internal static class SignInByHeaderRegistration
{
    public static void AddSignInByHeader(this IServiceCollection services) =>
        services
            .AddAuthentication(SignInByHeader.Either)
            .AddScheme<AuthenticationSchemeOptions, SignInByHeader>(SignInByHeader.Scheme, null)
            .AddPolicyScheme(
                SignInByHeader.Either,
                null,
                either =>
                    either.ForwardDefaultSelector = http =>
                        http.Request.Headers.Authorization.Count > 0
                            ? SignInByHeader.Scheme
                            : IdentityConstants.ApplicationScheme
            );
}
