using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace LianXin.Kernel.Access;

/// <summary>Whom a limit per address counts as one.</summary>
public static class Households
{
    extension(HttpContext http)
    {
        /// <summary>The visitor's address; of the new kind its first half: one household has 2⁶⁴ of them.</summary>
        public string Household =>
            http.Connection.RemoteIpAddress switch
            {
                null => "",
                { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
                { AddressFamily: AddressFamily.InterNetworkV6 } address => Convert.ToHexString(
                    address.GetAddressBytes()[..8]
                ),
                var address => address.ToString(),
            };
    }
}
