using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Modules;

namespace Agency.Theme;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services) => services.AddDataMigration<Migrations>();
}
