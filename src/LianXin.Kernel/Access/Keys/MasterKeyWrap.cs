using System.Text;
using System.Xml.Linq;
using LianXin.Kernel.Vault;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LianXin.Kernel.Access.Keys;

/// <summary>Seals a key of the ring under the master key, which lies in another place.</summary>
internal sealed class MasterKeyEncryptor(MasterKey master) : IXmlEncryptor
{
    internal static byte[] BoundTo => "lianxin.protection-key"u8.ToArray();

    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var plain = Encoding.UTF8.GetBytes(plaintextElement.ToString(SaveOptions.DisableFormatting));
        var wrapped = Convert.ToBase64String(master.Wrap(plain, BoundTo));
        return new(new XElement("wrapped", wrapped), typeof(MasterKeyDecryptor));
    }
}

/// <summary>Named in what is stored: it keeps its name and place.</summary>
internal sealed class MasterKeyDecryptor(IServiceProvider house) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var master = house.GetRequiredService<MasterKey>();
        var plain = master.Unwrap(Convert.FromBase64String(encryptedElement.Value), MasterKeyEncryptor.BoundTo);
        return XElement.Parse(Encoding.UTF8.GetString(plain));
    }
}

/// <summary>Where the key ring lies and under what; settled when somebody first needs it.</summary>
internal sealed class KeepProtectionKeys(IServiceScopeFactory scopes, IServiceProvider house)
    : IConfigureOptions<KeyManagementOptions>
{
    public void Configure(KeyManagementOptions options)
    {
        options.XmlRepository = new ProtectionKeys(scopes);
        options.XmlEncryptor = new MasterKeyEncryptor(house.GetRequiredService<MasterKey>());
    }
}
