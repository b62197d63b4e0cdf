using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Kernel.Delivery;

internal static class DeliveryModule
{
    public static IServiceCollection AddDelivery(this IServiceCollection services) => services;
}
