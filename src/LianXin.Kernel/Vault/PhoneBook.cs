using System.Security.Cryptography;
using System.Text;
using LianXin.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Vault;

/// <summary>Finds who has the same telephone, across the cases of an office, without keeping a number (decisions 2).</summary>
public sealed class PhoneBook(OfficeKeys keys)
{
    /// <summary>The subjects with this number, however it is written; none for a service number such as 12345.</summary>
    public async Task<IReadOnlyList<Guid>> Subjects(LianXinDb db, string phone, CancellationToken ct)
    {
        if (Hash(db.Viewer.Office, phone) is not { } hash)
            return [];
        return await Of(db).Where(p => p.Hash == hash).Select(p => p.Subject).Distinct().ToListAsync(ct);
    }

    /// <summary>The subject itself and everybody who shares a number with it, or with one of those.</summary>
    public static async Task<IReadOnlyList<Guid>> Linked(LianXinDb db, Guid subject, CancellationToken ct)
    {
        var linked = new HashSet<Guid>();
        for (Guid[] found = [subject]; found.Length > 0; )
        {
            linked.UnionWith(found);
            var sharing =
                from own in Of(db)
                where found.Contains(own.Subject)
                from other in Of(db)
                where other.Hash == own.Hash
                select other.Subject;
            found = [.. (await sharing.Distinct().ToListAsync(ct)).Except(linked)];
        }
        return [.. linked];
    }

    /// <summary>A number that was written down wrongly links its real owner no longer.</summary>
    public static Task Forget(LianXinDb db, SealedText phone, CancellationToken ct) =>
        Of(db).Where(p => p.Ref == phone.Ref).ExecuteDeleteAsync(ct);

    internal byte[]? Hash(string office, string phone) =>
        PhoneNumber.OfAPerson(phone) is { } digits
            ? HMACSHA256.HashData(keys.Of(office, KeyPurpose.PhoneLookup), Encoding.ASCII.GetBytes(digits))
            : null;

    private static IQueryable<KeyedPhone> Of(LianXinDb db) =>
        db.Set<KeyedPhone>().Where(p => p.Office == db.Viewer.Office);
}
