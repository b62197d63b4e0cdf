using Microsoft.AspNetCore.Http;

namespace LianXin.Casework.Files;

/// <summary>A form that photos may come with.</summary>
public interface ITakePhotos
{
    IReadOnlyList<IFormFile>? Photos { get; set; }
}
