using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Environment.Shell.Configuration;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Modules;
using OrchardCore.Recipes.Events;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardCore.Scripting;
using Sapling.Recipes.Files;

namespace Sapling.Recipes.Execution;

internal sealed class RecipeExecutor(
    IShellHost shellHost,
    ShellSettings shellSettings,
    IShellConfiguration configuration,
    IEnumerable<IRecipeEventHandler> eventHandlers,
    IOptions<RecipeExecutionOptions> options,
    ILogger<RecipeExecutor> logger) : IRecipeExecutor
{
    public async Task<string> ExecuteAsync(string executionId, RecipeDescriptor recipeDescriptor, IDictionary<string, object> environment, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(recipeDescriptor);
        await RunAsync(new Run(executionId, recipeDescriptor, environment ?? new Dictionary<string, object>(), []), cancellationToken);
        return executionId;
    }

    private async Task RunAsync(Run run, CancellationToken cancellationToken)
    {
        foreach (var handler in eventHandlers)
        {
            await handler.RecipeExecutingAsync(run.ExecutionId, run.Recipe);
        }

        try
        {
            using var document = await RecipeFile.ParseAsync(run.Recipe.RecipeFileInfo, cancellationToken);
            await RunAsync(run, document.RootElement, cancellationToken);
        }
        catch
        {
            // Whoever fails to hear of it must not hide why the recipe failed.
            await eventHandlers.InvokeAsync(handler => handler.ExecutionFailedAsync(run.ExecutionId, run.Recipe), logger);
            throw;
        }

        foreach (var handler in eventHandlers)
        {
            await handler.RecipeExecutedAsync(run.ExecutionId, run.Recipe);
        }
    }

    private async Task RunAsync(Run run, JsonElement root, CancellationToken cancellationToken)
    {
        var methods = new RecipeMethods(run.Environment, configuration);
        var number = 0;

        foreach (var property in root.EnumerateObject())
        {
            if (property.NameEquals("variables"))
            {
                if (number > 0)
                {
                    throw run.Wrong("'variables' must stand above 'steps'.");
                }

                methods.SetVariables(property.Value.ValueKind == JsonValueKind.Object
                    ? JsonObject.Create(property.Value.Clone())!
                    : throw run.Wrong("'variables' must be an object."));
            }
            else if (property.NameEquals("steps"))
            {
                if (property.Value.ValueKind != JsonValueKind.Array)
                {
                    throw run.Wrong("'steps' must be an array.");
                }

                var count = property.Value.GetArrayLength();
                foreach (var step in property.Value.EnumerateArray())
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    await RunStepAsync(run, step, ++number, count, methods, cancellationToken);
                }
            }
            else if (property.Name.Equals("steps", StringComparison.OrdinalIgnoreCase) || property.Name.Equals("variables", StringComparison.OrdinalIgnoreCase))
            {
                throw run.Wrong($"'{property.Name}' must be written in lower case.");
            }
        }
    }

    private async Task RunStepAsync(Run run, JsonElement element, int number, int count, RecipeMethods methods, CancellationToken cancellationToken)
    {
        var name = element.ValueKind == JsonValueKind.Object && element.TryGetProperty("name", out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw run.Wrong($"Step {number} of {count} must be an object with a 'name' in lower case.");

        if (run.Environment.TryGetValue(RecipeEnvironment.Progress, out var told) && told is IRecipeProgress progress)
        {
            progress.StepStarting(run.Recipe.Name, number, count, name);
        }

        var context = new RecipeExecutionContext
        {
            ExecutionId = run.ExecutionId,
            Environment = run.Environment,
            Name = name,
            RecipeDescriptor = run.Recipe,
            Step = JsonObject.Create(element.Clone())!,
        };

        try
        {
            if (run.Recipe.RequireNewScope)
            {
                var scope = await shellHost.GetScopeAsync(shellSettings);
                await scope.UsingAsync(current => HandleAsync(current.ServiceProvider, context, methods, cancellationToken));
            }
            else
            {
                await HandleAsync(ShellScope.Services, context, methods, cancellationToken);
            }

            foreach (var inner in context.InnerRecipes ?? [])
            {
                await RunAsync(run.Inner(inner), cancellationToken);
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException || !cancellationToken.IsCancellationRequested)
        {
            var message = $"Recipe '{RecipeFile.Describe(run.Recipe.RecipeFileInfo)}', step {number} of {count} '{name}': {Causes(exception)}";
            throw new RecipeExecutionException(exception, new RecipeStepResult { StepName = name, IsCompleted = true, Errors = [message] });
        }
    }

    private async Task HandleAsync(IServiceProvider services, RecipeExecutionContext context, RecipeMethods methods, CancellationToken cancellationToken)
    {
        var expressions = new StepExpressions(services.GetRequiredService<IScriptingManager>(), context.RecipeDescriptor, [methods]);
        methods.EvaluateText = expressions.EvaluateText;
        await expressions.EvaluateAsync(context.Step, cancellationToken);

        var handlers = services.GetServices<IRecipeStepHandler>().ToArray();
        RefuseUnknown(context, handlers);

        foreach (var handler in eventHandlers)
        {
            await handler.RecipeStepExecutingAsync(context);
        }

        foreach (var handler in handlers)
        {
            await handler.ExecuteAsync(context);
        }

        // Thrown inside the step's scope, so that nothing of the step is saved.
        if (context.Errors.Count > 0)
        {
            throw new InvalidOperationException(string.Join(' ', context.Errors));
        }

        foreach (var handler in eventHandlers)
        {
            await handler.RecipeStepExecutedAsync(context);
        }
    }

    private void RefuseUnknown(RecipeExecutionContext context, IRecipeStepHandler[] handlers)
    {
        var named = handlers.OfType<NamedRecipeStepHandler>().Select(handler => handler.Name).ToArray();
        if (named.Contains(context.Name, StringComparer.OrdinalIgnoreCase) || named.Length < handlers.Length)
        {
            return;
        }

        var unknown = new UnknownStepException([.. named.Order(StringComparer.OrdinalIgnoreCase)]);
        if (!options.Value.IgnoreUnknownSteps)
        {
            throw unknown;
        }

        logger.LogWarning("Recipe '{Recipe}', step '{Step}' is passed over: {Reason}", context.RecipeDescriptor.Name, context.Name, unknown.Message);
    }

    private static string Causes(Exception exception)
    {
        var message = exception.Message;
        for (var inner = exception.InnerException; inner is not null && exception is not RecipeExecutionException; inner = inner.InnerException)
        {
            if (!message.Contains(inner.Message, StringComparison.Ordinal))
            {
                message += $" ({inner.Message})";
            }
        }

        return message;
    }

    private sealed record Run(string ExecutionId, RecipeDescriptor Recipe, IDictionary<string, object> Environment, IReadOnlyList<string> Outer)
    {
        public Run Inner(RecipeDescriptor inner)
        {
            IReadOnlyList<string> chain = [.. Outer, Recipe.Name];
            return chain.Contains(inner.Name, StringComparer.OrdinalIgnoreCase)
                ? throw new InvalidOperationException($"the recipes run each other without end: {string.Join(" → ", chain)} → {inner.Name}.")
                : this with { Recipe = inner, Outer = chain };
        }

        public RecipeExecutionException Wrong(string cause) => new(new RecipeStepResult
        {
            StepName = "",
            IsCompleted = true,
            Errors = [$"Recipe '{RecipeFile.Describe(Recipe.RecipeFileInfo)}': {cause}"],
        });
    }
}
