using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentTypes;
using OrchardCore.ContentTypes.Editors;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using Sapling.ContentTypes.Definitions;
using Sapling.ContentTypes.Editors;
using Sapling.ContentTypes.Fields;
using Sapling.ContentTypes.Parts;
using Sapling.ContentTypes.Removal;

namespace Sapling.ContentTypes;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddPermissionProvider<DefinitionPermissions>();
        services.TryAddScoped<IStereotypeService, StereotypeService>();
        services.AddNavigationProvider<DesignMenu>();

        services.TryAddScoped<DefinitionNames>();
        services.TryAddScoped<IContentDefinitionService, ContentDefinitionService>();
        services.TryAddScoped<FieldKinds>();
        services.TryAddScoped<ItemCounts>();
        services.TryAddScoped<DesignTools>();

        services.TryAddScoped<EditorChoices>();
        services.TryAddScoped<IContentDefinitionDisplayManager, DefinitionDisplayManager>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentDefinitionDisplayHandler, DefinitionDisplayCoordinator>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentTypeDefinitionDisplayDriver, TypeNameDriver>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentTypeDefinitionDisplayDriver, TypeDriver>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentPartDefinitionDisplayDriver, PartDriver>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentTypePartDefinitionDisplayDriver, AttachmentDriver>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentPartFieldDefinitionDisplayDriver, FieldDriver>());
    }
}
