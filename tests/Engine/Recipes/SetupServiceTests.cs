using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Models;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Tests.Tenancy;
using Sapling.Data;
using Sapling.Recipes;
using YesSql;

namespace OrchardSite.Engine.Tests.Recipes;

/// <summary>A setup that fails half-way leaves nothing, and may be done again.</summary>
public sealed class SetupServiceTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly Switches _switches = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Setup_MakesTheTenantRun()
    {
        await using var host = await StartAsync();

        var context = await SetupAsync(host);

        Assert.Empty(context.Errors);
        Assert.Equal(TenantState.Running, host.Shells.GetSettings("Default").State);
        Assert.Equal(["saved", "setup", "succeeded"], _switches.Log);
        await host.InTenantAsync("Default", async scope => Assert.NotNull(await scope.ServiceProvider.GetRequiredService<ISession>().Query<Saved>().FirstOrDefaultAsync()));
    }

    [Fact]
    public async Task StepThatFails_LeavesNothing()
    {
        await using var host = await StartAsync();
        _switches.StepFails = true;

        var context = await SetupAsync(host);

        Assert.Contains("bước hỏng", context.Errors.Values.Single());
        await AssertUntouchedAsync(host);
        Assert.Equal(["saved", "failed"], _switches.Log);
    }

    [Fact]
    public async Task HandlerThatFails_LeavesNothing()
    {
        await using var host = await StartAsync();
        _switches.HandlerFails = true;

        var context = await SetupAsync(host);

        Assert.Equal("tài khoản không hợp lệ", context.Errors["UserName"]);
        await AssertUntouchedAsync(host);
    }

    [Fact]
    public async Task AfterAFailure_ItMayBeDoneAgain()
    {
        await using var host = await StartAsync();
        _switches.StepFails = true;
        await SetupAsync(host);

        _switches.StepFails = false;
        var context = await SetupAsync(host);

        Assert.Empty(context.Errors);
        Assert.Equal(TenantState.Running, host.Shells.GetSettings("Default").State);
        await host.InTenantAsync("Default", async scope => Assert.Equal(1, await scope.ServiceProvider.GetRequiredService<ISession>().Query<Saved>().CountAsync()));
    }

    [Fact]
    public async Task RunningTenant_IsNotSetUpAgain()
    {
        await using var host = await StartAsync();
        await SetupAsync(host);
        _switches.Log.Clear();

        var context = await SetupAsync(host);

        Assert.Contains("Running", context.Errors.Values.Single());
        Assert.Empty(_switches.Log);
    }

    [Fact]
    public async Task WithoutARecipe_SaysSo()
    {
        await using var host = await StartAsync();
        var context = Context(host);
        context.Recipe = null!;

        await host.Services.GetRequiredService<ISetupService>().SetupAsync(context);

        Assert.Equal("RecipeName", context.Errors.Keys.Single());
        Assert.Equal(TenantState.Uninitialized, host.Shells.GetSettings("Default").State);
    }

    private static async Task AssertUntouchedAsync(TestHost host)
    {
        Assert.Equal(TenantState.Uninitialized, host.Shells.GetSettings("Default").State);
        var folder = Path.Combine(host.Folder, "App_Data", "Sites", "Default");
        Assert.False(Directory.Exists(folder) && Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Any(file => !file.EndsWith("appsettings.json", StringComparison.Ordinal)));
        Assert.Equal(503, (await host.GetAsync("/")).Status);
    }

    private async Task<SetupContext> SetupAsync(TestHost host)
    {
        var context = Context(host);
        await host.Services.GetRequiredService<ISetupService>().SetupAsync(context);
        return context;
    }

    private SetupContext Context(TestHost host)
    {
        _folder.Write("setup.recipe.json", """{ "issetuprecipe": true, "steps": [ { "name": "Save" }, { "name": "MayFail" } ] }""");
        var files = new PhysicalFileProvider(_folder.Path);
        return new SetupContext
        {
            ShellSettings = host.Shells.GetSettings("Default"),
            EnabledFeatures = [],
            Errors = new Dictionary<string, string>(),
            Properties = new Dictionary<string, object> { [SetupConstants.DatabaseProvider] = "Sqlite" },
            Recipe = new RecipeDescriptor { Name = "setup", BasePath = "", FileProvider = files, RecipeFileInfo = files.GetFileInfo("setup.recipe.json") },
        };
    }

    private Task<TestHost> StartAsync() => TestHost.StartAsync(builder => builder.AddData().AddRecipes().ConfigureServices(services =>
    {
        services.AddSingleton(_switches);
        services.AddScoped<IRecipeStepHandler, Saving>();
        services.AddScoped<IRecipeStepHandler, Failing>();
        services.AddScoped<ISetupEventHandler, Handler>();
    }));

    public sealed class Saved
    {
        public long Id { get; set; }
    }

    private sealed class Switches
    {
        public bool StepFails { get; set; }

        public bool HandlerFails { get; set; }

        public List<string> Log { get; } = [];
    }

    private sealed class Saving(ISession session, Switches switches) : NamedRecipeStepHandler("Save")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            switches.Log.Add("saved");
            return session.SaveAsync(new Saved());
        }
    }

    private sealed class Failing(Switches switches) : NamedRecipeStepHandler("MayFail")
    {
        protected override Task HandleAsync(RecipeExecutionContext context) => switches.StepFails ? throw new InvalidOperationException("bước hỏng") : Task.CompletedTask;
    }

    private sealed class Handler(Switches switches) : ISetupEventHandler
    {
        public Task SetupAsync(SetupContext context)
        {
            switches.Log.Add("setup");

            if (switches.HandlerFails)
            {
                context.Errors["UserName"] = "tài khoản không hợp lệ";
            }

            return Task.CompletedTask;
        }

        public Task FailedAsync(SetupContext context)
        {
            switches.Log.Add("failed");
            return Task.CompletedTask;
        }

        public Task SucceededAsync()
        {
            switches.Log.Add("succeeded");
            return Task.CompletedTask;
        }
    }
}
