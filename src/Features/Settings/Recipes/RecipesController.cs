using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Admin;
using OrchardCore.Data.Documents;
using OrchardCore.DisplayManagement.Notify;
using OrchardCore.Modules;
using OrchardCore.Recipes;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Admin.Lists;
using Sapling.Recipes.Execution;
using YesSql;

namespace Sapling.Settings.Recipes;

/// <summary>The recipes that can be run on a site that is set up.</summary>
[Feature("OrchardCore.Recipes")]
[Admin("Recipes/{action}", "Recipes{action}")]
public sealed class RecipesController(
    IEnumerable<IRecipeHarvester> harvesters,
    IEnumerable<IRecipeEnvironmentProvider> environments,
    IRecipeExecutor executor,
    IHostApplicationLifetime lifetime,
    IAuthorizationService authorization,
    INotifier notifier,
    ILogger<RecipesController> logger,
    IStringLocalizer<RecipesController> localizer,
    IHtmlLocalizer<RecipesController> htmlLocalizer) : Controller
{
    private readonly IStringLocalizer S = localizer;
    private readonly IHtmlLocalizer H = htmlLocalizer;

    [HttpGet]
    [Admin("Recipes", "Recipes")]
    public async Task<IActionResult> Index(CancellationToken cancellationToken) =>
        await authorization.AuthorizeAsync(User, RecipePermissions.ManageRecipes)
            ? View(await List(await ReadAsync()).ReadAsync(Request, cancellationToken))
            : Forbid();

    [HttpPost]
    [ValidateAntiForgeryToken]
    public async Task<IActionResult> Execute(string id, string? returnUrl)
    {
        if (!await authorization.AuthorizeAsync(User, RecipePermissions.ManageRecipes))
        {
            return Forbid();
        }

        if ((await ReadAsync()).FirstOrDefault(recipe => recipe.Name == id) is not { } recipe)
        {
            return NotFound();
        }

        var environment = new Dictionary<string, object>();

        foreach (var provider in environments.OrderBy(provider => provider.Order))
        {
            await provider.PopulateEnvironmentAsync(environment);
        }

        try
        {
            // Not with the request: a closed browser would leave the site half changed.
            await executor.ExecuteAsync(Guid.NewGuid().ToString("n"), recipe, environment, lifetime.ApplicationStopping);
            await notifier.SuccessAsync(H["The recipe {0} was run.", recipe.DisplayName ?? recipe.Name]);
        }
        catch (RecipeExecutionException exception)
        {
            logger.LogError(exception, "The recipe '{Recipe}' stopped.", recipe.Name);
            await notifier.ErrorAsync(H["The recipe {0} stopped at its step '{1}'. The steps before it are done, nothing of this one is. {2}", recipe.DisplayName ?? recipe.Name, exception.StepResult.StepName, CauseOf(exception)]);
        }

        return this.Back(returnUrl);
    }

    /// <summary>What a step says, without the file and the number of the step, which the log has.</summary>
    private string CauseOf(RecipeExecutionException exception)
    {
        Exception cause = exception;

        while (cause is RecipeExecutionException { InnerException: { } inner })
        {
            cause = inner;
        }

        return cause switch
        {
            UnknownStepException unknown => S["No feature that is switched on knows this step. Switch on the one that does under Features. Known here: {0}.", string.Join(", ", unknown.Known)],
            ConcurrencyException or DocumentStoreCommitException => S["Somebody else saved the same data at that moment. Run the recipe again."],
            _ => cause.Message,
        };
    }

    private AdminList<RecipeDescriptor> List(IReadOnlyList<RecipeDescriptor> all) => new()
    {
        Id = "recipes",
        Title = S["Recipes"],
        Key = recipe => recipe.Name,
        Search = S["Name or description"],
        Columns =
        [
            new("name", S["Name"], recipe => recipe.DisplayName ?? recipe.Name) { Detail = recipe => recipe.Description },
            new("file", S["Recipe"], recipe => recipe.Name) { WideOnly = true },
        ],
        Actions = recipe => [AdminAction.Post(S["Run"], Url.Action(nameof(Execute), new { id = recipe.Name })!, "play", S["Run {0}? It changes this site.", recipe.DisplayName ?? recipe.Name], first: true)],
        Empty = new(S["There are no recipes to run"]),
        Source = (query, _) =>
        {
            var found = all.Where(recipe => FoldedText.Has($"{recipe.DisplayName} {recipe.Name} {recipe.Description}", query.Text)).ToList();
            return Task.FromResult(new AdminPage<RecipeDescriptor>([.. found.Skip(query.Skip).Take(query.Take)], found.Count));
        },
    };

    private async Task<IReadOnlyList<RecipeDescriptor>> ReadAsync()
    {
        var all = new Dictionary<string, RecipeDescriptor>(StringComparer.Ordinal);

        foreach (var harvester in harvesters)
        {
            foreach (var recipe in await harvester.HarvestRecipesAsync())
            {
                // Setup recipes are for sites that are not there yet; hidden ones are parts of others.
                if (!recipe.IsSetupRecipe && recipe.Tags?.Contains("hidden", StringComparer.OrdinalIgnoreCase) != true)
                {
                    all.TryAdd(recipe.Name, recipe);
                }
            }
        }

        return [.. all.Values.OrderBy(recipe => recipe.DisplayName ?? recipe.Name, StringComparer.CurrentCulture)];
    }
}
