using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Environment.Shell;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Setup.Events;
using OrchardCore.Setup.Services;
using OrchardSite.Engine.Tests.Tenancy;
using Sapling.Data;
using Sapling.Recipes;
using YesSql;

namespace OrchardSite.Engine.Tests.Recipes.Setup;

/// <summary>A host whose default tenant waits for its setup by a recipe of two steps, of which the second may fail.</summary>
internal sealed class SetupHost : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    internal SetupSwitches Switches { get; } = new();

    public void Dispose() => _folder.Dispose();

    internal async Task<SetupContext> SetupAsync(TestHost host)
    {
        var context = Context(host);
        await host.Services.GetRequiredService<ISetupService>().SetupAsync(context);
        return context;
    }

    internal SetupContext Context(TestHost host)
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

    internal Task<TestHost> StartAsync() => TestHost.StartAsync(builder => builder.AddData().AddRecipes().ConfigureServices(services =>
    {
        services.AddSingleton(Switches);
        services.AddScoped<IRecipeStepHandler, Saving>();
        services.AddScoped<IRecipeStepHandler, Failing>();
        services.AddScoped<ISetupEventHandler, Handler>();
    }));

    public sealed class Saved
    {
        public long Id { get; set; }
    }

    internal sealed class SetupSwitches
    {
        public bool StepFails { get; set; }

        public bool HandlerFails { get; set; }

        public Func<Task>? OnSave { get; set; }

        public List<string> Log { get; } = [];
    }

    private sealed class Saving(ISession session, SetupSwitches switches) : NamedRecipeStepHandler("Save")
    {
        protected override async Task HandleAsync(RecipeExecutionContext context)
        {
            switches.Log.Add("saved");
            await (switches.OnSave?.Invoke() ?? Task.CompletedTask);
            await session.SaveAsync(new Saved());
        }
    }

    private sealed class Failing(SetupSwitches switches) : NamedRecipeStepHandler("MayFail")
    {
        protected override Task HandleAsync(RecipeExecutionContext context) => switches.StepFails ? throw new InvalidOperationException("bước hỏng") : Task.CompletedTask;
    }

    private sealed class Handler(SetupSwitches switches) : ISetupEventHandler
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
