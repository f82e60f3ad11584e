using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Engine.Tests.Tenancy;
using Sapling.Recipes;

namespace OrchardSite.Engine.Tests.Recipes;

/// <summary>A tenant whose recipes know the steps Note, which writes its text down, Fail and Errors.</summary>
internal sealed class RecipeTenant : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TestHost _host;
    private readonly PhysicalFileProvider _files;

    private RecipeTenant(TestHost host)
    {
        _host = host;
        _files = new PhysicalFileProvider(_folder.Path);
    }

    internal List<string> Notes { get; } = [];

    internal List<string> Events { get; } = [];

    internal static async Task<RecipeTenant> StartAsync(Action<IServiceCollection>? configure = null)
    {
        RecipeTenant tenant = null!;
        var host = await TestHost.StartAsync(builder =>
        {
            builder.AddRecipes();
            builder.ConfigureServices(services =>
            {
                services.AddScoped<IRecipeStepHandler>(_ => new Step("Note", context => tenant.Notes.Add(context.Step["text"]?.ToString() ?? "")));
                services.AddScoped<IRecipeStepHandler>(_ => new Step("Fail", context => throw new InvalidOperationException(context.Step["why"]!.ToString(), new IOException("đĩa đầy"))));
                services.AddScoped<IRecipeStepHandler>(_ => new Step("Errors", context =>
                {
                    context.Errors.Add("thiếu tên.");
                    context.Errors.Add("thiếu kiểu.");
                }));
                services.AddScoped<IRecipeStepHandler>(_ => new Step("Recipes", context => context.InnerRecipes = tenant.Inner(context)));
                services.AddScoped<IRecipeEventHandler>(_ => new Listener(tenant.Events));
                configure?.Invoke(services);
            });
        });
        tenant = new RecipeTenant(host);
        await host.AddTenantAsync("Default", null);
        return tenant;
    }

    internal void Write(string name, string json) => _folder.Write(name, json);

    internal async Task RunAsync(string json, Dictionary<string, object>? environment = null, bool requireNewScope = true, CancellationToken cancellationToken = default)
    {
        Write("test.recipe.json", json);
        await _host.InTenantAsync("Default", scope =>
        {
            var recipe = Recipe("test");
            recipe.RequireNewScope = requireNewScope;
            return scope.ServiceProvider.GetRequiredService<IRecipeExecutor>().ExecuteAsync("4x", recipe, environment!, cancellationToken);
        });
    }

    public async ValueTask DisposeAsync()
    {
        await _host.DisposeAsync();
        _files.Dispose();
        _folder.Dispose();
    }

    private List<RecipeDescriptor> Inner(RecipeExecutionContext context) => [.. context.Step["names"]!.AsArray().Select(name => Recipe(name!.ToString()))];

    private RecipeDescriptor Recipe(string name) => new()
    {
        Name = name,
        BasePath = "",
        FileProvider = _files,
        RecipeFileInfo = _files.GetFileInfo(name + ".recipe.json"),
    };

    private sealed class Step(string name, Action<RecipeExecutionContext> handle) : NamedRecipeStepHandler(name)
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            handle(context);
            return Task.CompletedTask;
        }
    }

    private sealed class Listener(List<string> log) : IRecipeEventHandler
    {
        public Task RecipeExecutingAsync(string executionId, RecipeDescriptor descriptor) => Note($"{descriptor.Name} begins");

        public Task RecipeStepExecutingAsync(RecipeExecutionContext context) => Note($"{context.Name} begins");

        public Task RecipeStepExecutedAsync(RecipeExecutionContext context) => Note($"{context.Name} done");

        public Task RecipeExecutedAsync(string executionId, RecipeDescriptor descriptor) => Note($"{descriptor.Name} done");

        public Task ExecutionFailedAsync(string executionId, RecipeDescriptor descriptor) => Note($"{descriptor.Name} failed");

        private Task Note(string line)
        {
            log.Add(line);
            return Task.CompletedTask;
        }
    }
}
