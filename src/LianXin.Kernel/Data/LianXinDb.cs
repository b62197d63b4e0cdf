using LianXin.Kernel.Access;
using LianXin.Kernel.Delivery;
using LianXin.Kernel.Journal;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Data;

/// <summary>
/// The one database. It names no module's table: each module maps its own <c>internal</c> entities,
/// so the compiler keeps one module out of another's rows.
/// </summary>
public sealed class LianXinDb(
    DbContextOptions<LianXinDb> options,
    Dialect dialect,
    IEnumerable<LianXinModule> modules,
    Viewing viewing
) : DbContext(options)
{
    /// <summary>Whose eyes every query of this context looks through.</summary>
    public Viewer Viewer => viewing.Current;

    /// <summary>What this transaction leaves for others to do once it is durable.</summary>
    internal HashSet<Errand> Errands { get; } = [];

    internal Dialect Dialect => dialect;

    internal IQueryable<JournalEntry> Journal => Set<JournalEntry>();

    internal static string[] StreamVersion =>
        [nameof(OutboxRow.Office), nameof(OutboxRow.StreamKind), nameof(OutboxRow.StreamId), nameof(OutboxRow.Version)];

    /// <summary>State, journal and outbox become durable together or not at all.</summary>
    public override async Task<int> SaveChangesAsync(
        bool acceptAllChangesOnSuccess,
        CancellationToken cancellationToken = default
    )
    {
        var changed = ChangeTracker.Entries<IJournaled>().Select(entry => entry.Entity).ToList();
        AddRange(changed.SelectMany(aggregate => aggregate.Unsaved));
        AddRange(changed.SelectMany(aggregate => aggregate.Untold));
        if (ChangeTracker.Entries<OutboxRow>().Any(row => row.State == EntityState.Added))
            Errands.Add(Errand.TellFacts);
        var rows = await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        changed.ForEach(aggregate => aggregate.Saved());
        return rows;
    }

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfigurationsFromAssembly(typeof(LianXinDb).Assembly);
        foreach (var module in modules)
        {
            modelBuilder.ApplyConfigurationsFromAssembly(module.Assembly);
            module.Visible?.Invoke(modelBuilder, this);
        }
        OfficeFilter.Apply(modelBuilder, this);
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        dialect.StoreInstants(configurationBuilder);
}
