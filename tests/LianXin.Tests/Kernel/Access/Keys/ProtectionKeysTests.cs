using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;
using LianXin.Kernel.Access.Keys;
using LianXin.Kernel.Vault;
using LianXin.Tests.TestKit;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Tests.Kernel.Access.Keys;

public sealed class ProtectionKeysTests(Hall hall)
{
    [Fact]
    public async Task The_key_ring_lies_in_the_database_and_no_file_of_it_holds_a_key()
    {
        hall.Get<IDataProtectionProvider>().CreateProtector("test").Protect("anything");
        var secrets = hall.Get<IKeyManager>().GetAllKeys().Select(Secret).ToArray();
        Assert.NotEmpty(secrets);

        var stored = await hall.Read(db => db.Set<ProtectionKey>().Select(key => key.Xml).ToListAsync(Now.Test));
        var files = (await hall.Database.Files()).Select(ReadShared).ToArray();

        Assert.Equal(secrets.Length, stored.Count);
        Assert.Contains(files, file => file.AsSpan().IndexOf("encryptedSecret"u8) >= 0); // it can see
        Assert.All(
            secrets,
            secret => Assert.DoesNotContain(files, file => file.AsSpan().IndexOf(Encoding.UTF8.GetBytes(secret)) >= 0)
        );
    }

    [Fact]
    public void What_was_wrapped_opens_under_the_same_master_key_only()
    {
        var plain = XElement.Parse("<masterKey><value>c2VjcmV0</value></masterKey>");
        var (key, other) = (RandomNumberGenerator.GetBytes(32), RandomNumberGenerator.GetBytes(32));

        var wrapped = new MasterKeyEncryptor(new(key)).Encrypt(plain).EncryptedElement;

        Assert.DoesNotContain("c2VjcmV0", wrapped.ToString());
        Assert.Equal(plain.ToString(), Decryptor(key).Decrypt(wrapped).ToString());
        Assert.ThrowsAny<CryptographicException>(() => Decryptor(other).Decrypt(wrapped));
    }

    private static MasterKeyDecryptor Decryptor(byte[] key) =>
        new(new ServiceCollection().AddSingleton(new MasterKey(key)).BuildServiceProvider());

    /// <summary>The base64 text under which the framework itself would store the key.</summary>
    private static string Secret(IKey key) =>
        key.Descriptor.ExportToXml().SerializedDescriptorElement.Descendants("value").Single().Value;

    private static byte[] ReadShared(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }
}
