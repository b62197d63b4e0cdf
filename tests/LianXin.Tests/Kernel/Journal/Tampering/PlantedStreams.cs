using System.Text.Json.Nodes;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Vault;
using LianXin.Tests.TestKit;

namespace LianXin.Tests.Kernel.Journal.Tampering;

/// <summary>A stream of any kind, made of a story of its events, whose texts and files really lie in the vault.</summary>
internal sealed class PlantedStreams(IServiceProvider services)
{
    private static readonly string[] FieldsInTurn = ["words", Fields.Phone, Fields.Name];
    private int turn;

    public Task<StreamId> Plant(StreamKind kind, IEnumerable<JournalEvent> story) =>
        services.Write(async db =>
        {
            var subject = services.GetRequiredService<TextVault>().Admit(db);
            var aggregate = kind.Empty(id => id);
            foreach (var happened in story)
                aggregate.Record(await Sealed(db, subject, happened), Cases.Monday);
            db.Add(aggregate);
            return aggregate.Stream;
        });

    private async Task<JournalEvent> Sealed(LianXinDb db, Guid subject, JournalEvent happened)
    {
        var payload = await Sealed(db, subject, JsonNode.Parse(Vocabulary.Write(happened)));
        return (JournalEvent)
            Vocabulary.Read(System.Text.Encoding.UTF8.GetBytes(payload!.ToJsonString()), happened.GetType());
    }

    private async Task<JsonNode?> Sealed(LianXinDb db, Guid subject, JsonNode? node)
    {
        switch (node)
        {
            case JsonObject file when file.ContainsKey("commitment") && file.ContainsKey("length"):
                return Node(await SealedFile(db, subject));
            case JsonObject text when text.ContainsKey("commitment"):
                return Node(await SealedText(db, subject));
            case JsonObject members:
                var copy = new JsonObject();
                foreach (var (name, member) in members)
                    copy[name] = await Sealed(db, subject, member);
                return copy;
            case JsonArray elements:
                var list = new JsonArray();
                foreach (var element in elements)
                    list.Add(await Sealed(db, subject, element));
                return list;
            default:
                return node?.DeepClone();
        }
    }

    private Task<SealedText> SealedText(LianXinDb db, Guid subject) =>
        services
            .GetRequiredService<TextVault>()
            .Seal(db, subject, FieldsInTurn[turn++ % FieldsInTurn.Length], "13800000000", Now.Test);

    private Task<SealedFile> SealedFile(LianXinDb db, Guid subject) =>
        services
            .GetRequiredService<FileVault>()
            .Seal(db, subject, "photo", new MemoryStream(new byte[100]), "image/jpeg", "电梯.jpg", Now.Test);

    private static JsonNode? Node(object value) => JsonNode.Parse(Vocabulary.Write(value));
}
