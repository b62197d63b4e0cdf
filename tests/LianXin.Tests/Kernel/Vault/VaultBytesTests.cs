using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Vault;

/// <summary>
/// What was once sealed must open for ever. Every expected value was computed once outside this program, from the
/// written description in the README alone.
/// </summary>
public sealed class VaultBytesTests : IDisposable
{
    private const string Office = "fz";
    private static readonly MasterKey Master = new([.. Enumerable.Range(0, 32).Select(n => (byte)n)]);
    private static readonly byte[] SubjectKey = [.. Enumerable.Range(32, 32).Select(n => (byte)n)];
    private static readonly Binding Photo = new(Office, Cases.Citizen, "photo", Cases.Sealed.Ref);
    private readonly string path = Path.GetTempFileName();

    public void Dispose() => File.Delete(path);

    [Fact]
    public void A_wrapped_key_opens()
    {
        var subject = new VaultSubject { Office = Office, Subject = Cases.Citizen };
        Set(
            subject,
            nameof(VaultSubject.WrappedKey),
            "016465666768696a6b6c6d6e6f7df4b78665c504507883fb87a747380b30399e0b66a3d0fe396dba4a3a4240fe8afc78f3a2f5259530d836d8f21b822b"
        );

        Assert.Equal(SubjectKey, subject.Key(Master));
    }

    [Fact]
    public void A_text_and_its_mask_open_and_keep_the_commitment()
    {
        var cell = new VaultCell
        {
            Office = Office,
            Ref = Cases.Sealed.Ref,
            Subject = Cases.Citizen,
            Field = Fields.Phone,
        };
        Set(
            cell,
            nameof(VaultCell.Sealed),
            "016465666768696a6b6c6d6e6f428aba2302a49f733a1456a845073aa3845eb6e2ed82c0f8ea63e798cb55dd298cc4a236778025018e0e212f261b74773b40422b072ef71154d0e2"
        );
        Set(
            cell,
            nameof(VaultCell.Mask),
            "016465666768696a6b6c6d6e6f4b0e94327b2cf904c4627302e445242f845eb6f9f59bdef8ea63e7"
        );

        Assert.Equal(("13812345678", "138****5678"), (cell.Read(SubjectKey), cell.ReadMask(SubjectKey)));
        Assert.True(cell.Keeps("5325d820423db55c19a91b30200f711a8b51bafe4d352a37fbbf538f669f6e5b", SubjectKey));
    }

    [Fact]
    public void An_attachment_of_one_part_opens_and_keeps_the_commitment()
    {
        File.WriteAllBytes(
            path,
            Convert.FromHexString(
                "016465666768696a6b6c6d6e6f63ca1bf03e0594bbd71f3f743467ae1cd40fed939ef3b78999129890c35dd52184ccaa2e6f983d19961639272e137c7f33484a"
            )
        );
        using var file = File.OpenHandle(path);
        var parts = new SealedParts(SubjectKey, Photo);

        Assert.Equal("abc"u8, parts.Part(file, 3, 0));
        var promised = new SealedFile(
            Cases.Sealed.Ref,
            "cf2612f9bcc6ad6f8fed64e0ba3da548b061d9db0b742598e219f81a715cb551",
            3,
            "text/plain"
        );
        Assert.True(parts.Keeps(file, promised));
    }

    [Fact]
    public void The_last_of_two_parts_opens()
    {
        File.WriteAllBytes(
            path,
            [
                .. new byte[64 * 1024 + 29], // the first part, of no interest here
                .. Convert.FromHexString(
                    "016465666768696a6b6c6d6e6f876cd610fe9fa92d4261cbd1383f53cdac7795939ef3b78999129890c35dd52184ccaa2e6f983d19961639272e137c7f33484a"
                ),
            ]
        );
        using var file = File.OpenHandle(path);

        Assert.Equal([(byte)25, 26, 27], new SealedParts(SubjectKey, Photo).Part(file, 64 * 1024 + 3, 1));
    }

    [Fact]
    public void Keys_of_an_office_are_derived_as_they_always_were()
    {
        var keys = new OfficeKeys(Master);

        Assert.Equal(
            "750b655ff86811c395c6a0ef0eed186319d798e3d58ca133d2c95573e44af274",
            Convert.ToHexStringLower(keys.Of(Office, KeyPurpose.PhoneLookup))
        );
        Assert.Equal(
            "c3f05727857181f501028a64db6dacef0f2dab34ab7c2c10e3dbc690b5f76772",
            Convert.ToHexStringLower(new PhoneBook(keys).Hash(Office, "138-1234-5678")!)
        );
    }

    [Fact]
    public void No_two_offices_and_no_two_purposes_share_a_key()
    {
        var keys = new OfficeKeys(Master);
        KeyPurpose[] purposes = [KeyPurpose.PhoneLookup, KeyPurpose.QueryCode];
        string[] offices = ["fz", "fzp", ""];

        var all = purposes.SelectMany(p => offices.Select(office => Convert.ToHexString(keys.Of(office, p)))).ToArray();

        Assert.Equal(all.Distinct(), all);
    }

    [Fact]
    public void An_envelope_of_an_unknown_algorithm_is_not_opened()
    {
        var envelope = Envelope.Seal(SubjectKey, "abc"u8, []);
        Assert.Equal("abc"u8, Envelope.Open(SubjectKey, envelope, []));

        envelope[0] = Algorithms.Sha256AesGcm + 1;

        Assert.ThrowsAny<System.Security.Cryptography.CryptographicException>(() =>
            Envelope.Open(SubjectKey, envelope, [])
        );
    }

    private static void Set(object row, string property, string hex) =>
        row.GetType().GetProperty(property)!.SetValue(row, Convert.FromHexString(hex));
}
