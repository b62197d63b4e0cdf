using LianXin.Contracts.Hall;
using LianXin.Kernel;

namespace LianXin.Casework.Steps;

/// <summary>A form that names who leads and who co-handles.</summary>
public interface IAddressUnits
{
    /// <summary>主办, by its code.</summary>
    string? Lead { get; set; }

    /// <summary>协办, by their codes.</summary>
    List<string> CoHandlers { get; set; }
}

internal static class AddressedUnits
{
    /// <summary>The units named. A form that names one that is not in use is refused: nobody would ever get its order.</summary>
    public static async Task<IReadOnlyList<UnitCard>> Named(this IUnits units, IAddressUnits form, CancellationToken ct)
    {
        var known = (await units.InUse(ct)).ToDictionary(unit => unit.Code);
        return
        [
            .. from unit in form.CoHandlers.Prepend(form.Lead)
            where unit is { Length: > 0 }
            select known.TryGetValue(unit, out var card)
                ? card
                : throw new RefusedException("dispatch.unknown-unit", "没有代码为“{0}”的单位。", unit),
        ];
    }
}
