using LianXin.Kernel.Access;
using LianXin.Kernel.Data;
using LianXin.Kernel.Delivery;
using LianXin.Kernel.Files;
using LianXin.Kernel.Forms;
using LianXin.Kernel.Journal;
using LianXin.Kernel.Time;
using LianXin.Kernel.Vault;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel;

/// <summary>What every module stands on.</summary>
public static class KernelModule
{
    public static IServiceCollection AddKernel(this IServiceCollection services, Dialect dialect, string connection)
    {
        services.AddData(dialect, connection).AddJournal().AddVault().AddTime().AddAccess().AddDelivery();
        services.AddForms().AddFiles();
        services.AddProblemDetails().AddExceptionHandler<ProblemWriter>();
        return services;
    }
}
