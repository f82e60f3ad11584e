using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Data.Migration;
using OrchardCore.DisplayManagement;
using OrchardCore.Menu.Models;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.Admin.Menu;
using Sapling.Content.Designing;
using Sapling.Menu.Editing;
using Sapling.Menu.Parts;
using Sapling.Menu.Screens;
using Sapling.Menu.Shapes;

namespace Sapling.Menu;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<MenuMigrations>();
        services.AddPermissionProvider<OrchardCore.Menu.Permissions>();
        services.AddShapeTableProvider<MenuShapes>();
        services.TryAddScoped<MenuItemLinks>();
        services.TryAddScoped<MenuTree>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IStereotypesProvider, MenuItemStereotype>());

        services.AddNavigationProvider<MenuAdminMenu>();
        services.Configure<OwnScreenOptions>(screens => screens.Types.Add("Menu"));

        services.AddContentPart<MenuPart>().UseDisplayDriver<MenuPartDriver>();
        services.AddContentPart<MenuItemsListPart>();
        services.AddContentPart<LinkMenuItemPart>().UseDisplayDriver<LinkMenuItemPartDriver>();
        services.AddContentPart<ContentMenuItemPart>().UseDisplayDriver<ContentMenuItemPartDriver>();
        services.AddContentPart<HtmlMenuItemPart>().UseDisplayDriver<HtmlMenuItemPartDriver>();
        services.AddPartSettings<HtmlMenuItemPartSettingsDriver>();
        services.AddContentPart<MenuItemPermissionPart>().UseDisplayDriver<MenuItemPermissionPartDriver>();
    }
}
