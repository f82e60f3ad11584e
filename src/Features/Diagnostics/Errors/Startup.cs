using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Modules;

namespace Sapling.Diagnostics.Errors;

[Feature("OrchardCore.Diagnostics")]
internal sealed class Startup : OrchardCore.Modules.StartupBase
{
    public override void ConfigureServices(IServiceCollection services) =>
        services.AddTransient<IStartupFilter, DiagnosticsStartupFilter>();
}
