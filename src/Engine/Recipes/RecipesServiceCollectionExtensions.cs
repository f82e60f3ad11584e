using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;
using OrchardCore.Setup.Services;
using Sapling.Recipes.Execution;
using Sapling.Recipes.Files;
using Sapling.Recipes.Scripting;
using Sapling.Recipes.Setup;

namespace Sapling.Recipes;

/// <summary>Adds recipes, their expressions and the setup of tenants.</summary>
public static class RecipesServiceCollectionExtensions
{
    public static OrchardCoreBuilder AddRecipes(this OrchardCoreBuilder builder)
    {
        var host = builder.ApplicationServices;
        host.TryAddSingleton<IRecipeReader, RecipeReader>();
        host.TryAddEnumerable(ServiceDescriptor.Singleton<IRecipeHarvester, HostRecipes>());
        host.TryAddEnumerable(ServiceDescriptor.Singleton<IRecipeHarvester, ModuleRecipes>());
        host.TryAddSingleton<ISetupService, SetupService>();
        host.TryAddSingleton<ISetupUserIdGenerator, SetupUserIds>();
        host.TryAddSingleton<SetupCleaner>();
        host.TryAddSingleton<SetupConsole>();
        host.AddHostedService<AutoSetup>();

        builder.ConfigureServices(services =>
        {
            services.TryAddSingleton<IScriptingManager, ScriptingManager>();
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IScriptingEngine, JavaScript>());
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IScriptingEngine, FileExpressions>());
            services.TryAddEnumerable(ServiceDescriptor.Singleton<IGlobalMethodProvider, CommonMethods>());
            services.TryAddScoped<IRecipeExecutor, RecipeExecutor>();
            services.TryAddScoped<IRecipeMigrator, RecipeMigrator>();
            services.AddOptions<RecipeExecutionOptions>()
                .Configure<IShellConfiguration>((options, configuration) => configuration.GetSection("Sapling_Recipes").Bind(options));
        });

        return builder;
    }
}
