using System.Text.Json.Nodes;

namespace LianXin.Tests.Kernel.Journal.Tampering;

/// <summary>Makes another value of one that is stored; nearly the same, as a careful forger would.</summary>
internal sealed class Forger(Random random)
{
    /// <summary>Null for what has no other value.</summary>
    public object? Other(StoredValue stored, object value) =>
        value switch
        {
            DBNull => null,
            string json when stored.IsJson => OtherJson(json),
            _ when stored.Column.IsNullable && random.Next(4) == 0 => DBNull.Value,
            long flag
                when stored.Column.PropertyMappings is [{ Property.ClrType: var type }, ..] && type == typeof(bool) => 1
                - flag, // any other number is read as the same
            not 0L when value is long && stored.Column.StoreType == "INTEGER" && random.Next(4) == 0 => "坏", // read as 0
            short number => (short)(number + random.Next(1, 1000)),
            int number => number + random.Next(1, 1000),
            long number => number + random.Next(1, 1000),
            bool flag => !flag,
            Guid => Guid.NewGuid(),
            DateTime at => at.AddMicroseconds(random.Next(1, 1000)),
            string text => OtherText(text),
            byte[] bytes => OtherBytes(bytes),
            _ => throw new NotSupportedException($"{stored} is {value.GetType()}."),
        };

    public byte[] OtherBytes(byte[] bytes)
    {
        if (random.Next(4) == 0)
            return bytes[..random.Next(bytes.Length)];
        var flipped = bytes.ToArray();
        flipped[random.Next(bytes.Length)] ^= (byte)random.Next(1, 256);
        return flipped;
    }

    /// <summary>Never the same text in other letters: a Guid is the same in capitals.</summary>
    private string OtherText(string text)
    {
        if (text.Length == 0)
            return "7";
        var chars = text.ToCharArray();
        ref var one = ref chars[random.Next(chars.Length)];
        one = char.IsAsciiDigit(one) ? (char)('0' + (one - '0' + random.Next(1, 10)) % 10) : '7';
        return new(chars);
    }

    private string? OtherJson(string json)
    {
        var root = JsonNode.Parse(json)!;
        var leaves = Leaves(root).ToArray();
        if (leaves.Length == 0)
            return null;
        var leaf = leaves[random.Next(leaves.Length)];
        leaf.ReplaceWith(
            leaf.GetValueKind() switch
            {
                System.Text.Json.JsonValueKind.String => JsonValue.Create(OtherText(leaf.GetValue<string>())),
                System.Text.Json.JsonValueKind.Number => JsonValue.Create(leaf.GetValue<long>() + random.Next(1, 1000)),
                _ => JsonValue.Create(!leaf.GetValue<bool>()),
            }
        );
        return root.ToJsonString();
    }

    private static IEnumerable<JsonValue> Leaves(JsonNode? node) =>
        node switch
        {
            JsonObject o => o.SelectMany(member => Leaves(member.Value)),
            JsonArray a => a.SelectMany(Leaves),
            JsonValue value => [value],
            _ => [],
        };
}
