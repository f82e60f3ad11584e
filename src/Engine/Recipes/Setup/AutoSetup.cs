using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OrchardCore.Abstractions.Setup;
using OrchardCore.AutoSetup.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Descriptor.Models;
using OrchardCore.Setup.Services;
using Sapling.Recipes.Execution;

namespace Sapling.Recipes.Setup;

/// <summary>
/// Sets up the tenants named in <c>OrchardCore:OrchardCore_AutoSetup</c> that are not set up yet, before the host listens.
/// One tenant's failure does not keep the others from running.
/// </summary>
internal sealed class AutoSetup(
    IConfiguration configuration,
    IShellHost shellHost,
    IShellSettingsManager settingsManager,
    ISetupService setup,
    ISetupUserIdGenerator userIds,
    IEnumerable<ShellFeature> hostFeatures,
    SetupConsole console,
    ILogger<AutoSetup> logger) : IHostedService
{
    public const string Section = "OrchardCore:OrchardCore_AutoSetup";

    private const string Feature = "OrchardCore.AutoSetup";

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var options = configuration.GetSection(Section).Get<AutoSetupOptions>();
        if (options is not { Tenants.Count: > 0 } || !hostFeatures.Any(feature => feature.Id == Feature))
        {
            return;
        }

        Validator.ValidateObject(options, new ValidationContext(options));
        await shellHost.InitializeAsync();

        var done = new List<SetupResult>();
        var failed = false;
        foreach (var tenant in options.Tenants)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (await SetupAsync(tenant) is { } result)
            {
                done.Add(result);
                failed |= result.Error is not null;
            }
        }

        if (done.Count > 0)
        {
            console.Summarise(done, options.Tenants, failed);
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private async Task<SetupResult?> SetupAsync(TenantSetupOptions tenant)
    {
        shellHost.TryGetSettings(tenant.ShellName, out var settings);
        if (settings.IsInitialized())
        {
            return null;
        }

        settings = await PrepareAsync(tenant, settings);
        var generated = string.IsNullOrEmpty(tenant.AdminPassword);
        var password = generated ? Passwords.Generate() : tenant.AdminPassword;
        var userName = string.IsNullOrWhiteSpace(tenant.AdminUsername) ? "admin" : tenant.AdminUsername;
        var progress = console.Start(tenant);

        var recipes = await setup.GetSetupRecipesAsync();
        var recipe = recipes.FirstOrDefault(recipe => string.Equals(recipe.Name, tenant.RecipeName, StringComparison.OrdinalIgnoreCase));
        if (recipe is null)
        {
            var error = $"There is no setup recipe named '{tenant.RecipeName}'. There are: {string.Join(", ", recipes.Select(item => item.Name))}.";
            logger.LogError("The tenant '{Tenant}' is not set up. {Error}", tenant.ShellName, error);
            return Fail(tenant, progress, error);
        }

        var context = new SetupContext
        {
            ShellSettings = settings,
            Recipe = recipe,
            Properties = new()
            {
                [SetupConstants.SiteName] = tenant.SiteName ?? recipe.DisplayName,
                [SetupConstants.AdminUsername] = userName,
                [SetupConstants.AdminEmail] = string.IsNullOrWhiteSpace(tenant.AdminEmail) ? $"{userName}@localhost" : tenant.AdminEmail,
                [SetupConstants.AdminPassword] = password,
                [SetupConstants.AdminUserId] = userIds.GenerateUniqueId(),
                [SetupConstants.SiteTimeZone] = tenant.SiteTimeZone ?? "",
                [SetupConstants.DatabaseProvider] = string.IsNullOrWhiteSpace(tenant.DatabaseProvider) ? settings["DatabaseProvider"] ?? "Sqlite" : tenant.DatabaseProvider,
                [SetupConstants.DatabaseConnectionString] = tenant.DatabaseConnectionString ?? settings["ConnectionString"] ?? "",
                [SetupConstants.DatabaseTablePrefix] = tenant.DatabaseTablePrefix ?? settings["TablePrefix"] ?? "",
                [SetupConstants.DatabaseSchema] = tenant.DatabaseSchema ?? settings["Schema"] ?? "",
                [SetupConstants.FeatureProfile] = tenant.FeatureProfile ?? "",
                [RecipeEnvironment.Progress] = progress,
            },
        };

        await setup.SetupAsync(context);
        if (context.Errors.Count > 0)
        {
            return Fail(tenant, progress, string.Join(Environment.NewLine, context.Errors.Values));
        }

        progress.Finish();
        return new SetupResult(tenant, userName, generated ? password : null, null);
    }

    private static SetupResult Fail(TenantSetupOptions tenant, SetupProgress progress, string error)
    {
        progress.Fail(error);
        return new SetupResult(tenant, "", null, error);
    }

    private async Task<ShellSettings> PrepareAsync(TenantSetupOptions tenant, ShellSettings? settings)
    {
        if (settings is null)
        {
            settings = settingsManager.CreateDefaultSettings().AsUninitialized();
            settings.Name = tenant.ShellName;
        }

        settings.RequestUrlHost = tenant.RequestUrlHost ?? settings.RequestUrlHost;
        settings.RequestUrlPrefix = (tenant.RequestUrlPrefix ?? settings.RequestUrlPrefix)?.Trim('/', ' ')!;
        await shellHost.UpdateShellSettingsAsync(settings);
        return settings;
    }
}
