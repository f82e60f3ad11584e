using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Data.Migration;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tests.Tenancy;
using Sapling.Data;
using Sapling.Recipes;
using YesSql;

namespace OrchardSite.Engine.Tests.Recipes.Execution;

/// <summary>Recipes of a module's folder Migrations: done with the migration, or not at all.</summary>
public sealed class RecipeMigratorTests
{
    private readonly Switches _switches = new();

    [Fact]
    public async Task Recipe_RunsInTheMigration_WithTheSitesParameters()
    {
        await using var host = await StartAsync<Notes>();

        await host.InTenantAsync("Site", async scope => Assert.Equal("Ban Dân tộc!", (await scope.ServiceProvider.GetRequiredService<ISession>().Query<Saved>().FirstOrDefaultAsync())!.Text));
        Assert.Equal(1, _switches.Runs);
    }

    [Fact]
    public async Task RecipeThatFails_LeavesNothing_AndRunsAgainWithTheNextStart()
    {
        _switches.Fails = true;
        await using var host = await StartAsync<Notes>();
        var error = await Assert.ThrowsAnyAsync<Exception>(() => host.InTenantAsync("Site", _ => Task.CompletedTask));
        Assert.Contains("notes.recipe.json', step 2 of 2 'MayFail': hỏng", error.Message);

        _switches.Fails = false;
        await host.InTenantAsync("Site", async scope => Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<ISession>().Query<Saved>().CountAsync()));
    }

    [Fact]
    public async Task FileThatIsNotThere_IsNamedWithItsModuleAndMigration()
    {
        await using var host = await StartAsync<Missing>();

        var error = await Assert.ThrowsAnyAsync<Exception>(() => host.InTenantAsync("Site", _ => Task.CompletedTask));

        Assert.Contains("Migrations/nowhere.recipe.json", error.Message);
        Assert.Contains(nameof(Missing), error.Message);
        Assert.Contains("OrchardSite.Engine.Tests", error.Message);
    }

    private async Task<TestHost> StartAsync<TMigration>() where TMigration : class, IDataMigration
    {
        var host = await TestHost.StartAsync(builder => builder.AddData().AddRecipes().ConfigureServices(services =>
        {
            services.AddSingleton(_switches);
            services.AddScoped<IDataMigration, TMigration>();
            services.AddScoped<IRecipeStepHandler, Saving>();
            services.AddScoped<IRecipeStepHandler, Failing>();
            services.AddScoped<IRecipeEnvironmentProvider>(_ => new Environment(5, "SiteName", "Ban Dân tộc"));
            services.AddScoped<IRecipeEnvironmentProvider>(_ => new Environment(1, "SiteName", "cũ"));
        }));
        var settings = host.Services.GetRequiredService<IShellSettingsManager>().CreateDefaultSettings().AsRunning();
        (settings.Name, settings.RequestUrlPrefix, settings["DatabaseProvider"]) = ("Site", "site", "Sqlite");
        await host.Shells.UpdateShellSettingsAsync(settings);
        return host;
    }

    public sealed class Saved
    {
        public long Id { get; set; }

        public string Text { get; set; } = "";
    }

    public sealed class Switches
    {
        public bool Fails { get; set; }

        public int Runs { get; set; }
    }

    public sealed class Notes(IRecipeMigrator recipes) : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await recipes.ExecuteAsync("notes.recipe.json", this);
            return 1;
        }
    }

    public sealed class Missing(IRecipeMigrator recipes) : DataMigration
    {
        public async Task<int> CreateAsync()
        {
            await recipes.ExecuteAsync("nowhere.recipe.json", this);
            return 1;
        }
    }

    private sealed class Environment(int order, string name, string value) : IRecipeEnvironmentProvider
    {
        public int Order => order;

        public Task PopulateEnvironmentAsync(IDictionary<string, object> environment)
        {
            environment[name] = value;
            return Task.CompletedTask;
        }
    }

    private sealed class Saving(ISession session, Switches switches) : NamedRecipeStepHandler("Save")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            switches.Runs++;
            return session.SaveAsync(new Saved { Text = (string?)context.Step["text"] ?? "" });
        }
    }

    private sealed class Failing(Switches switches) : NamedRecipeStepHandler("MayFail")
    {
        protected override Task HandleAsync(RecipeExecutionContext context) => switches.Fails ? throw new InvalidOperationException("hỏng") : Task.CompletedTask;
    }
}
