using LianXin.Contracts;
using LianXin.Kernel.Data;
using LianXin.Kernel.Journal;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LianXin.Kernel.Delivery;

public static class HearerRegistration
{
    /// <summary>Once per fact the hearer hears; all of them share its name and its place in each stream.</summary>
    public static IServiceCollection AddHearer<THearer, TFact>(this IServiceCollection services)
        where THearer : class, IHear<TFact>
        where TFact : class, IFact
    {
        services.TryAddScoped<THearer>();
        return services.AddSingleton(Ear.Of<THearer, TFact>());
    }
}

/// <summary>One hearer and one version of one fact.</summary>
internal sealed record Ear(
    Type Owner,
    string Hearer,
    string Fact,
    int FactVersion,
    Func<IServiceProvider, LianXinDb, OutboxRow, CancellationToken, Task> Hear
)
{
    public static Ear Of<THearer, TFact>()
        where THearer : class, IHear<TFact>
        where TFact : class, IFact
    {
        var named = Vocabulary.NameOf(typeof(TFact));
        return new(typeof(THearer), THearer.Name, named.Name, named.Version, Read<THearer, TFact>);
    }

    private static Task Read<THearer, TFact>(
        IServiceProvider services,
        LianXinDb db,
        OutboxRow row,
        CancellationToken ct
    )
        where THearer : class, IHear<TFact>
        where TFact : class, IFact
    {
        var fact = (TFact)Vocabulary.Read(row.Payload, typeof(TFact));
        var told = new Told<TFact>(fact, row.Office, row.StreamId, row.Version);
        return services.GetRequiredService<THearer>().Hear(db, told, ct);
    }
}

/// <summary>A hearer with all its ears.</summary>
internal sealed record Hearer(string Name, IReadOnlyList<Ear> Ears)
{
    public string[] Facts { get; } = [.. Ears.Select(ear => ear.Fact).Distinct()];

    /// <summary>A version nobody can read any more is an error, not silence: the fact would be lost.</summary>
    public Task Hear(IServiceProvider services, LianXinDb db, OutboxRow row, CancellationToken ct)
    {
        var ear =
            Ears.FirstOrDefault(ear => (ear.Fact, ear.FactVersion) == (row.Fact, row.FactVersion))
            ?? throw new InvalidOperationException($"{Name} cannot read {row.Fact} version {row.FactVersion}.");
        return ear.Hear(services, db, row, ct);
    }
}

/// <summary>Everybody who hears anything, as the modules registered them.</summary>
internal sealed class Hearers(IEnumerable<Ear> ears)
{
    public IReadOnlyList<Hearer> All { get; } = [.. ears.GroupBy(ear => ear.Hearer).Select(Of)];

    private static Hearer Of(IGrouping<string, Ear> own) =>
        own.Select(ear => ear.Owner).Distinct().Count() == 1
            ? new(own.Key, [.. own])
            : throw new InvalidOperationException(
                $"Two hearers are called {own.Key}: each would miss what the other heard."
            );
}
