using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;

namespace Sapling.Contents.Recipes;

/// <summary>The step <c>Content</c>: imports the items of its <c>data</c>.</summary>
internal sealed class ContentStep(IContentManager contents, IStringLocalizer<ContentStep> S) : NamedRecipeStepHandler("Content")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var (_, data) = context.Step.FirstOrDefault(property => string.Equals(property.Key, "data", StringComparison.OrdinalIgnoreCase));

        if (data is not JsonArray array)
        {
            context.Errors.Add(S["The step has no 'data': an array of content items."]);
            return;
        }

        var items = new List<ContentItem>(array.Count);

        for (var i = 0; i < array.Count; i++)
        {
            try
            {
                items.Add(array[i].Deserialize<ContentItem>(JOptions.Default) ?? throw new JsonException("The item is null."));
            }
            catch (JsonException exception)
            {
                context.Errors.Add(S["data[{0}] is not a content item: {1}", i, exception.Message]);
            }
        }

        if (context.Errors.Count > 0)
        {
            return;
        }

        // While a tenant is being activated migrations may still be missing what handlers need.
        if (ShellScope.Context is { IsActivated: false })
        {
            ShellScope.AddDeferredTask(scope => scope.ServiceProvider.GetRequiredService<IContentManager>().ImportAsync(items));
            return;
        }

        try
        {
            await contents.ImportAsync(items);
        }
        catch (InvalidOperationException exception)
        {
            context.Errors.Add(exception.Message);
        }
    }
}
