using System.Reflection;
using Microsoft.EntityFrameworkCore;

namespace LianXin.Kernel.Data;

/// <summary>A module as the host sees it: mappings, pages and endpoints all live in one assembly.</summary>
/// <param name="Visible">
/// The module's own <c>visible</c> filters, over the viewer of the context it is given. The filter <c>office</c> is
/// the database's and covers every <see cref="IOfOffice"/>.
/// </param>
public sealed record LianXinModule(Assembly Assembly, Action<ModelBuilder, LianXinDb>? Visible = null);
