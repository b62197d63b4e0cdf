using System.Linq.Expressions;
using System.Security.Cryptography;
using System.Text;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;

namespace LianXin.Kernel.Files;

/// <summary>
/// A file that was accepted with a form that was not, waiting a day for its form to be right (decisions 27). Each
/// under a key of its own, which the master key wraps: name, picture and bytes go with the row.
/// </summary>
internal sealed class Draft : IOfOffice
{
    public required string Office { get; init; }
    public required Guid Ref { get; init; }
    public required string Caller { get; init; }
    public required Guid Form { get; init; }
    public required string Field { get; init; }
    public required int No { get; init; }
    public required FileKind Kind { get; init; }
    public required DateTimeOffset At { get; init; }
    public byte[] WrappedKey { get; private set; } = [];
    public byte[] Name { get; private set; } = [];
    public byte[] Bytes { get; private set; } = [];
    public byte[]? Thumbnail { get; private set; }

    /// <summary>Everything but the bytes.</summary>
    public static Expression<Func<Draft, Draft>> Cover { get; } =
        d => new Draft
        {
            Office = d.Office,
            Ref = d.Ref,
            Caller = d.Caller,
            Form = d.Form,
            Field = d.Field,
            No = d.No,
            Kind = d.Kind,
            At = d.At,
            WrappedKey = d.WrappedKey,
            Name = d.Name,
            Thumbnail = d.Thumbnail,
        };

    public void Seal(MasterKey master, AcceptedFile file)
    {
        var key = RandomNumberGenerator.GetBytes(32);
        WrappedKey = master.Wrap(key, BoundTo("key"));
        Name = Envelope.Seal(key, Encoding.UTF8.GetBytes(file.FileName), BoundTo("name"));
        Bytes = Envelope.Seal(key, file.Bytes, BoundTo("bytes"));
        Thumbnail = file.Thumbnail is { } picture ? Envelope.Seal(key, picture, BoundTo("thumbnail")) : null;
    }

    public AcceptedFile Open(MasterKey master) =>
        new(Kind, OpenName(master), Open(master, Bytes, "bytes"), OpenThumbnail(master));

    public string OpenName(MasterKey master) => Encoding.UTF8.GetString(Open(master, Name, "name"));

    public byte[]? OpenThumbnail(MasterKey master) => Thumbnail is null ? null : Open(master, Thumbnail, "thumbnail");

    private byte[] Open(MasterKey master, byte[] part, string name) =>
        Envelope.Open(master.Unwrap(WrappedKey, BoundTo("key")), part, BoundTo(name));

    private byte[] BoundTo(string part) =>
        new CanonicalBytes()
            .Text("lx1.draft")
            .Text(Office)
            .Text(Caller)
            .Text(Form.ToString())
            .Text(Ref.ToString())
            .Text(part)
            .Raw([Algorithms.Sha256AesGcm])
            .ToArray();
}
