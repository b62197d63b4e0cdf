namespace LianXin.Kernel.Data;

/// <summary>A row that belongs to one office; nobody of another ever sees it.</summary>
public interface IOfOffice
{
    string Office { get; }
}
