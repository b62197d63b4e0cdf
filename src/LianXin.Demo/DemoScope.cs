using LianXin.Kernel.Access;
using Microsoft.Extensions.DependencyInjection;

namespace LianXin.Demo;

/// <summary>The product's own steps, each in a scope of its own as a request would be, under the demo's clock.</summary>
internal sealed class DemoScope(IServiceProvider house, DemoClock clock)
{
    private readonly Viewer viewer = new(house.GetRequiredService<Office>().Code, Reach.Office) { Id = "house" };

    public DemoClock Clock => clock;

    public async Task<TResult> Do<TStep, TResult>(Func<TStep, Task<TResult>> step)
        where TStep : notnull
    {
        await using var scope = house.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<Viewing>().As(viewer);
        return await step(scope.ServiceProvider.GetRequiredService<TStep>());
    }

    public Task Do<TStep>(Func<TStep, Task> step)
        where TStep : notnull =>
        Do<TStep, bool>(async of =>
        {
            await step(of);
            return true;
        });
}
