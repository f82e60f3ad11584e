using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data;
using OrchardCore.Data.Migration;
using OrchardCore.Liquid;
using OrchardCore.Modules;
using OrchardCore.Navigation;
using OrchardCore.Security.Permissions;
using OrchardCore.Taxonomies;
using OrchardCore.Taxonomies.Core;
using OrchardCore.Taxonomies.Fields;
using OrchardCore.Taxonomies.Indexing;
using OrchardCore.Taxonomies.Models;
using Sapling.Admin.Menu;
using Sapling.Content.Designing;
using Sapling.Content.Fields;
using Sapling.Contents.Listing;
using Sapling.Contents.Mentions;
using Sapling.Taxonomies.Fields;
using Sapling.Taxonomies.Liquid;
using Sapling.Taxonomies.Listing;
using Sapling.Taxonomies.Screens;
using Sapling.Taxonomies.Terms;

namespace Sapling.Taxonomies;

internal sealed class Startup : StartupBase
{
    private const string Tags = "Tags";

    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<Migrations>();
        services.AddPermissionProvider<OrchardCore.Taxonomies.Permissions>();
        services.AddScopedIndexProvider<TaxonomyIndexProvider>();

        services.AddContentPart<TaxonomyPart>().UseDisplayDriver<TaxonomyPartDriver>().AddHandler<TaxonomyPartHandler>();
        services.AddContentPart<TermPart>();
        services.AddField<TaxonomyField, TaxonomyFieldRules>()
            .UseDisplayDriver<TaxonomyFieldDriver>(mode => mode != Tags)
            .UseDisplayDriver<TaxonomyFieldTagsDriver>(mode => mode == Tags);
        services.AddFieldSettings<TaxonomyFieldSettingsDriver>();
        services.AddFieldSettings<TaxonomyFieldTagsSettingsDriver>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, TermHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentDisplayDriver, TermPartDriver>());
        services.TryAddScoped<IContentsTaxonomyListQueryService, DefaultContentsTaxonomyListQueryService>();

        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentListFilter, TermListFilter>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<ILeadingItems, CategorizedItems>());

        services.AddNavigationProvider<TaxonomyAdminMenu>();
        services.Configure<OwnScreenOptions>(screens => screens.Types.Add("Taxonomy"));

        services.AddLiquidFilter<TaxonomyTermsFilter>("taxonomy_terms");
        services.AddLiquidFilter<InheritedTermsFilter>("inherited_terms");
    }
}
