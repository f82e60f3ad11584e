using System.Collections.Concurrent;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Environment.Shell.Descriptor;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;

namespace Sapling.Recipes.Setup;

internal sealed class SetupService(
    IShellHost shellHost,
    IShellContextFactory shellContexts,
    IEnumerable<IRecipeHarvester> harvesters,
    SetupCleaner cleaner,
    IHostApplicationLifetime lifetime,
    ILogger<SetupService> logger) : ISetupService
{
    // What a recipe needs to get going; the rest it enables itself.
    private static readonly string[] FirstFeatures = ["OrchardCore.Features", "OrchardCore.Recipes", "OrchardCore.Settings"];

    private readonly ConcurrentDictionary<string, string> _underWay = new(StringComparer.OrdinalIgnoreCase);

    public async Task<IEnumerable<RecipeDescriptor>> GetSetupRecipesAsync()
    {
        var recipes = new List<RecipeDescriptor>();
        foreach (var harvester in harvesters)
        {
            recipes.AddRange((await harvester.HarvestRecipesAsync()).Where(recipe => recipe.IsSetupRecipe));
        }

        return recipes.DistinctBy(recipe => recipe.Name, StringComparer.OrdinalIgnoreCase).ToArray();
    }

    public async Task<string> SetupAsync(SetupContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.ShellSettings.IsUninitialized())
        {
            context.Errors[""] = $"The tenant '{context.ShellSettings.Name}' is {context.ShellSettings.State}; only an uninitialised tenant can be set up. / Trang này đã được cài đặt.";
            return "";
        }

        if (context.Recipe is null)
        {
            context.Errors["RecipeName"] = "Hãy chọn mẫu trang. / A setup recipe must be chosen.";
            return "";
        }

        var executionId = Guid.NewGuid().ToString("n");
        if (!_underWay.TryAdd(context.ShellSettings.Name, executionId))
        {
            context.Errors[""] = $"Trang '{context.ShellSettings.Name}' đang được cài đặt, hãy đợi vài phút. / The tenant '{context.ShellSettings.Name}' is being set up: wait a few minutes.";
            return "";
        }

        try
        {
            await SetupAsync(context, executionId);
        }
        finally
        {
            _underWay.TryRemove(context.ShellSettings.Name, out _);
        }

        return executionId;
    }

    private async Task SetupAsync(SetupContext context, string executionId)
    {
        var settings = Prepare(context);
        SetupCleaner.Stock before;
        try
        {
            if (cleaner.WasInterrupted(settings))
            {
                logger.LogWarning("An earlier setup of tenant '{Tenant}' was interrupted; what it left is removed.", settings.Name);
                await cleaner.CleanAsync(settings, cleaner.OnlyConfiguration(settings));
            }
            else if (cleaner.HoldsASite(settings))
            {
                // The list of tenants was lost, or restored from before: the site itself is whole.
                context.Errors[""] = $"Thư mục của trang '{settings.Name}' đã có một trang. Hãy khôi phục tenants.json từ bản sao lưu, hoặc chuyển thư mục đó đi nơi khác. / " +
                    $"The folder of the tenant '{settings.Name}' already holds a site. Restore tenants.json from a backup, or move that folder elsewhere.";
                return;
            }

            before = await cleaner.RememberAsync(settings, lifetime.ApplicationStopping);
        }
        catch (Exception exception) when (exception is System.Data.Common.DbException or IOException or ArgumentException)
        {
            // Nothing was stored yet, so there is nothing to undo.
            context.Errors[SetupConstants.DatabaseConnectionString] = $"Không kết nối được cơ sở dữ liệu. / The database cannot be reached: {exception.Message}";
            return;
        }

        if (before.HoldsASite(settings))
        {
            // Two tenants on the same tables would share accounts and content.
            context.Errors[SetupConstants.DatabaseTablePrefix] = "Cơ sở dữ liệu đã có một trang với tiền tố bảng này. Hãy chọn tiền tố khác. / " +
                "The database already holds a site with this table prefix and schema. Give the tenant a prefix of its own.";
            return;
        }

        cleaner.Begin(settings);
        try
        {
            await RunAsync(context, settings, executionId);
        }
        catch (Exception exception)
        {
            logger.LogError(exception, "The setup of tenant '{Tenant}' failed and is undone.", settings.Name);
            await UndoAsync(context, settings, before);
            if (exception is OperationCanceledException)
            {
                throw;
            }

            if (context.Errors.Count == 0)
            {
                context.Errors[""] = exception.Message;
            }

            return;
        }

        logger.LogInformation("The tenant '{Tenant}' is set up with the recipe '{Recipe}'.", settings.Name, context.Recipe.Name);
    }

    private static ShellSettings Prepare(SetupContext context)
    {
        var settings = new ShellSettings(context.ShellSettings).AsInitializing();
        foreach (var (property, setting) in Stored)
        {
            if (context.Properties.GetValueOrDefault(property)?.ToString() is { Length: > 0 } value)
            {
                settings[setting] = value;
            }
        }

        settings["RecipeName"] = context.Recipe.Name;
        return settings;
    }

    private static readonly (string Property, string Setting)[] Stored =
    [
        (SetupConstants.DatabaseProvider, "DatabaseProvider"),
        (SetupConstants.DatabaseConnectionString, "ConnectionString"),
        (SetupConstants.DatabaseTablePrefix, "TablePrefix"),
        (SetupConstants.DatabaseSchema, "Schema"),
        (SetupConstants.FeatureProfile, "FeatureProfile"),
    ];

    private async Task RunAsync(SetupContext context, ShellSettings settings, string executionId)
    {
        await shellHost.UpdateShellSettingsAsync(settings);
        await StoreFirstFeaturesAsync(context, settings);

        await (await shellHost.GetScopeAsync(settings)).UsingAsync(scope => scope.ServiceProvider
            .GetRequiredService<IRecipeExecutor>()
            .ExecuteAsync(executionId, context.Recipe, context.Properties, lifetime.ApplicationStopping));

        // In a new scope: the recipe has changed the features, and with them the container.
        await (await shellHost.GetScopeAsync(settings)).UsingAsync(async scope =>
        {
            foreach (var handler in scope.ServiceProvider.GetServices<ISetupEventHandler>())
            {
                await handler.SetupAsync(context);
                if (context.Errors.Count > 0)
                {
                    throw new InvalidOperationException(string.Join(' ', context.Errors.Values));
                }
            }
        });

        // Before the state says so: a tenant that runs must never carry the mark by which it may be removed.
        cleaner.End(settings);
        context.ShellSettings.State = TenantState.Running;
        await shellHost.UpdateShellSettingsAsync(settings.AsRunning());

        await (await shellHost.GetScopeAsync(settings)).UsingAsync(async scope =>
        {
            foreach (var handler in scope.ServiceProvider.GetServices<ISetupEventHandler>())
            {
                await handler.SucceededAsync();
            }
        });
    }

    private async Task StoreFirstFeaturesAsync(SetupContext context, ShellSettings settings)
    {
        var descriptor = new ShellDescriptor
        {
            Features = FirstFeatures.Union(context.EnabledFeatures ?? [], StringComparer.OrdinalIgnoreCase).Select(id => new ShellFeature(id)).ToList(),
        };

        await using var shell = await shellContexts.CreateDescribedContextAsync(settings, descriptor);
        await (await shell.CreateScopeAsync()).UsingAsync(
            scope => scope.ServiceProvider.GetRequiredService<IShellDescriptorManager>().UpdateShellDescriptorAsync(0, shell.Blueprint.Descriptor.Features),
            activateShell: false);
    }

    private async Task UndoAsync(SetupContext context, ShellSettings settings, SetupCleaner.Stock before)
    {
        try
        {
            // Handlers live in the tenant's container, which the failure may have kept from coming up at all.
            await (await shellHost.GetScopeAsync(settings)).UsingAsync(
                async scope =>
                {
                    foreach (var handler in scope.ServiceProvider.GetServices<ISetupEventHandler>())
                    {
                        await handler.FailedAsync(context);
                    }
                },
                activateShell: false);
        }
        catch (Exception exception)
        {
            logger.LogWarning(exception, "The tenant '{Tenant}' could not be told that its setup failed.", settings.Name);
        }

        await cleaner.CleanAsync(settings, before);
        context.ShellSettings.State = TenantState.Uninitialized;
        await shellHost.UpdateShellSettingsAsync(new ShellSettings(context.ShellSettings).AsUninitialized());
    }
}
