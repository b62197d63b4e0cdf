using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using LianXin.Kernel.Time;

namespace LianXin.Kernel.Journal;

/// <summary>Text is hashed as it is or not at all: the serialiser alone would write U+FFFD for what it cannot hold.</summary>
internal sealed class ExactText : JsonConverter<string>
{
    public override string? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.GetString();

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Plain(value));

    /// <summary>The text itself. Throws <see cref="ArgumentException"/> on U+0000 and on lone surrogates.</summary>
    public static string Plain(string text)
    {
        if (text.Contains('\0', StringComparison.Ordinal))
            throw new ArgumentException("U+0000 cannot be kept.", nameof(text));
        CanonicalBytes.Utf8.GetByteCount(text); // throws on a lone surrogate
        return text;
    }
}

/// <summary>
/// One instant, one text: UTC to the microsecond. With offsets and varying digits the same moment would have many
/// spellings, and a fold would differ from the row that came back from the database.
/// </summary>
internal sealed class ExactInstant : JsonConverter<DateTimeOffset>
{
    private const string Format = "yyyy-MM-dd'T'HH:mm:ss.ffffff'Z'";

    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        DateTimeOffset.ParseExact(
            reader.GetString()!,
            Format,
            CultureInfo.InvariantCulture,
            DateTimeStyles.AssumeUniversal
        );

    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        writer.WriteStringValue(Cut(value).UtcDateTime.ToString(Format, CultureInfo.InvariantCulture));

    /// <summary>The instant itself. Throws <see cref="ArgumentException"/> on anything finer than a microsecond.</summary>
    public static DateTimeOffset Cut(DateTimeOffset at) =>
        at == Clock.FromUtcMicroseconds(at.ToUtcMicroseconds())
            ? at
            : throw new ArgumentException("Read the time by clock.Now: it is cut to microseconds.", nameof(at));
}
