using System.Text.Json;
using System.Text.Json.Nodes;
using OrchardCore;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Core.Models;
using OrchardCore.Indexing.Models;
using OrchardCore.Entities;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Lucene.Tasks;

namespace Sapling.Lucene.Profiles;

/// <summary>Creates or changes index profiles, and fills their indexes when the step is committed.</summary>
internal sealed class CreateOrUpdateIndexProfileStep(IIndexProfileStore profiles, IClock clock) : NamedRecipeStepHandler("CreateOrUpdateIndexProfile")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var (item, number) in Items(context.Step).Select((item, index) => (item, index + 1)))
        {
            var given = item.Deserialize<IndexProfile>(JOptions.Default)!;

            if (Check(given) is { } error)
            {
                context.Errors.Add($"CreateOrUpdateIndexProfile, index {number} ('{given.Name}'): {error}");
                continue;
            }

            var profile = await profiles.FindByNameAsync(given.Name);

            if (profile is null)
            {
                profile = given;
                profile.Id ??= IdGenerator.GenerateId();
                profile.IndexName ??= given.Name;
                profile.CreatedUtc = clock.UtcNow;
            }
            else
            {
                profile = JsonSerializer.Deserialize<IndexProfile>(JsonSerializer.Serialize(profile, JOptions.Default), JOptions.Default)!;
                JObject.Merge(profile.Properties, given.Properties);
            }

            profile.IndexFullName ??= profile.IndexName;
            await profiles.UpdateAsync(profile);
            IndexingProcessor.RunAfterScope(rebuild: profile.Name);
        }
    }

    private static IEnumerable<JsonObject> Items(JsonObject step) =>
        ((step["indexes"] ?? step["Indexes"]) as JsonArray ?? []).OfType<JsonObject>();

    private static string? Check(IndexProfile profile) =>
        string.IsNullOrWhiteSpace(profile.Name) ? "it has no Name."
        : !string.Equals(profile.ProviderName, LuceneProvider.Name, StringComparison.OrdinalIgnoreCase) ? $"its ProviderName is '{profile.ProviderName}'; only 'Lucene' is installed."
        : !string.Equals(profile.Type, "Content", StringComparison.OrdinalIgnoreCase) ? $"its Type is '{profile.Type}'; only 'Content' can be indexed."
        : profile.GetOrCreate<ContentIndexMetadata>().IndexedContentTypes is not { Length: > 0 } ? "ContentIndexMetadata.IndexedContentTypes is empty. Name the content types to index."
        : null;
}

/// <summary>The form of 2.x, which 3.0 still reads: makes a profile of each index that does not exist yet.</summary>
internal sealed class LuceneIndexStep(IIndexProfileStore profiles, IClock clock) : NamedRecipeStepHandler("lucene-index")
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        foreach (var (name, settings) in (context.Step["Indices"] as JsonArray ?? []).OfType<JsonObject>().SelectMany(index => index))
        {
            if (await profiles.FindByNameAsync(name) is not null)
            {
                continue;
            }

            var metadata = settings.Deserialize<ContentIndexMetadata>(JOptions.Default) ?? new ContentIndexMetadata();

            if (metadata.IndexedContentTypes is not { Length: > 0 })
            {
                context.Errors.Add($"lucene-index '{name}': IndexedContentTypes is empty. Name the content types to index.");
                continue;
            }

            var profile = new IndexProfile
            {
                Id = IdGenerator.GenerateId(),
                Name = name,
                IndexName = name,
                IndexFullName = name,
                ProviderName = LuceneProvider.Name,
                Type = "Content",
                CreatedUtc = clock.UtcNow,
            };
            profile.Put(metadata);
            await profiles.CreateAsync(profile);
            IndexingProcessor.RunAfterScope(rebuild: name);
        }
    }
}

/// <summary>Builds indexes anew: <c>RebuildIndex</c> and <c>ResetIndex</c>, and their names of 2.x.</summary>
internal abstract class IndexRenewalStep(string name, IIndexProfileStore profiles) : NamedRecipeStepHandler(name)
{
    protected override async Task HandleAsync(RecipeExecutionContext context)
    {
        var step = context.Step;
        var all = (step["IncludeAll"] ?? step["includeAll"])?.GetValue<bool>() ?? false;
        var names = ((step["indexNames"] ?? step["IndexNames"] ?? step["Indices"]) as JsonArray ?? []).Select(node => node!.ToString()).ToArray();

        foreach (var wanted in all ? (await profiles.GetAllAsync()).Select(profile => profile.Name) : names)
        {
            if (await profiles.FindByNameAsync(wanted) is null)
            {
                context.Errors.Add($"{StepName}: there is no index profile '{wanted}'.");
                continue;
            }

            IndexingProcessor.RunAfterScope(rebuild: wanted);
        }
    }
}

internal sealed class RebuildIndexStep(IIndexProfileStore profiles) : IndexRenewalStep("RebuildIndex", profiles);

internal sealed class ResetIndexStep(IIndexProfileStore profiles) : IndexRenewalStep("ResetIndex", profiles);

internal sealed class LuceneIndexRebuildStep(IIndexProfileStore profiles) : IndexRenewalStep("lucene-index-rebuild", profiles);

internal sealed class LuceneIndexResetStep(IIndexProfileStore profiles) : IndexRenewalStep("lucene-index-reset", profiles);
