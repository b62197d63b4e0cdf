using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps;

/// <summary>A form that names who leads and who co-handles.</summary>
public interface IAddressUnits
{
    /// <summary>主办, by its code.</summary>
    string? Lead { get; set; }

    /// <summary>协办, by their codes.</summary>
    List<string> CoHandlers { get; }
}

internal static class AddressedUnits
{
    /// <summary>What each unit in use is. A form that names any other is refused: nobody would ever get its order.</summary>
    public static async Task<IReadOnlyDictionary<string, UnitKind>> KindsFor(
        this IUnits units,
        IAddressUnits form,
        CancellationToken ct
    )
    {
        var kinds = (await units.InUse(ct)).ToDictionary(unit => unit.Code, unit => unit.Kind);
        return
            form
                .CoHandlers.Prepend(form.Lead)
                .FirstOrDefault(unit => unit is { Length: > 0 } && !kinds.ContainsKey(unit))
                is { } unknown
            ? throw new RefusedException("dispatch.unknown-unit", "没有代码为“{0}”的单位。", unknown)
            : kinds;
    }
}
