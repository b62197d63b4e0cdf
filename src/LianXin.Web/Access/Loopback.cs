using System.Net;

namespace LianXin.Web.Access;

/// <summary>Whether the visitor sits at this very machine.</summary>
internal static class Loopback
{
    private static readonly string[] Names = ["localhost", "127.0.0.1", "[::1]"];

    private static readonly string[] Forwarding = ["Forwarded", "X-Forwarded-For", "X-Real-IP", "Via"];

    extension(HttpContext http)
    {
        /// <summary>
        /// Both ends are loopback, the name asked for is this machine's, and no proxy speaks for somebody else: a page
        /// elsewhere that points its name at 127.0.0.1 does not get in either.
        /// </summary>
        public bool IsFromThisMachine =>
            http.Connection.RemoteIpAddress is { } address
            && IPAddress.IsLoopback(address)
            && Names.Contains(http.Request.Host.Host, StringComparer.OrdinalIgnoreCase)
            && !Forwarding.Any(http.Request.Headers.ContainsKey);
    }
}
