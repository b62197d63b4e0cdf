namespace LianXin.Casework.Steps;

/// <summary>A form that names who leads and who co-handles.</summary>
public interface IAddressUnits
{
    /// <summary>主办, by its code.</summary>
    string? Lead { get; set; }

    /// <summary>协办, by their codes.</summary>
    List<string> CoHandlers { get; }
}
