using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.BackgroundTasks;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.Data.Migration;
using OrchardCore.Indexing;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Search.Abstractions;
using OrchardCore.Security.Permissions;
using Sapling.Lucene.Indexes;
using Sapling.Lucene.Profiles;
using Sapling.Lucene.Searching;
using Sapling.Lucene.Tasks;

namespace Sapling.Lucene;

[Feature("OrchardCore.Indexing")]
internal sealed class IndexingStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.AddDataMigration<IndexingTaskMigrations>();
        services.TryAddScoped<IndexingTasks>();
        services.TryAddSingleton<IIndexProfileStore, IndexProfileStore>();
        services.AddPermissionProvider<IndexPermissionProvider>();
    }
}

[Feature("OrchardCore.Lucene")]
internal sealed class LuceneStartup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddSingleton<LuceneIndexes>();
        services.TryAddScoped<ContentDocumentBuilder>();
        services.TryAddScoped<IndexingProcessor>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IContentHandler, IndexingContentHandler>());
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IBackgroundTask, IndexingBackgroundTask>());
        services.TryAddEnumerable(ServiceDescriptor.Scoped<ISearchService, LuceneSearchService>());

        services.AddRecipeExecutionStep<CreateOrUpdateIndexProfileStep>();
        services.AddRecipeExecutionStep<LuceneIndexStep>();
        services.AddRecipeExecutionStep<RebuildIndexStep>();
        services.AddRecipeExecutionStep<ResetIndexStep>();
        services.AddRecipeExecutionStep<LuceneIndexRebuildStep>();
        services.AddRecipeExecutionStep<LuceneIndexResetStep>();
    }
}
