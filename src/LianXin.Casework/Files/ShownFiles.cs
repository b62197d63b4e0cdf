using LianXin.Kernel.Vault;

namespace LianXin.Casework.Files;

/// <summary>Which photos and papers who may see: what a page lists and what an address answers is one and the same.</summary>
internal static class ShownFiles
{
    /// <summary>To the person: what came with the case, and what shows that it was done once the answer stands.</summary>
    public static IEnumerable<SealedFile> ToHolder(Case @case) => @case.Files.Concat(@case.GivenAnswer?.Evidence ?? []);

    /// <summary>To the office: what its units showed of their work, too.</summary>
    public static IEnumerable<SealedFile> ToOffice(Case @case, IEnumerable<Order> orders) =>
        ToHolder(@case).Concat(orders.SelectMany(order => order.Files)).Distinct();

    /// <summary>To a unit: what it showed itself, and what came with the case unless that could tell who reports.</summary>
    public static IEnumerable<SealedFile> ToUnit(Case @case, Order order) =>
        @case.Secrecy.KeptFromUnits ? order.Files : @case.Files.Concat(order.Files);
}
