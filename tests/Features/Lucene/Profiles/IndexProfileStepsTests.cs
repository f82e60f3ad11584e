using System.Text.Json.Nodes;
using OrchardCore.Indexing;
using OrchardCore.Indexing.Models;
using OrchardCore.Modules;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using OrchardSite.Features.Tests.Users;
using Sapling.Lucene.Profiles;

namespace OrchardSite.Features.Tests.Lucene.Profiles;

public sealed class IndexProfileStepsTests : IIndexProfileStore
{
    private static readonly IClock s_clock = new FixedClock(new DateTime(2026, 3, 21, 8, 0, 0, DateTimeKind.Utc));

    [Theory]
    [InlineData("""{ "ProviderName": "Lucene", "Type": "Content" }""", "CreateOrUpdateIndexProfile, index 1 (''): it has no Name.")]
    [InlineData("""{ "Name": "a", "ProviderName": "Elasticsearch", "Type": "Content" }""", "CreateOrUpdateIndexProfile, index 1 ('a'): its ProviderName is 'Elasticsearch'; only 'Lucene' is installed.")]
    [InlineData("""{ "Name": "a", "Type": "Content" }""", "CreateOrUpdateIndexProfile, index 1 ('a'): its ProviderName is ''; only 'Lucene' is installed.")]
    [InlineData("""{ "Name": "a", "ProviderName": "lucene", "Type": "Media" }""", "CreateOrUpdateIndexProfile, index 1 ('a'): its Type is 'Media'; only 'Content' can be indexed.")]
    [InlineData("""{ "Name": "a", "ProviderName": "Lucene", "Type": "content" }""", "CreateOrUpdateIndexProfile, index 1 ('a'): ContentIndexMetadata.IndexedContentTypes is empty. Name the content types to index.")]
    public async Task AProfileThatCannotBe_IsSaidWithItsNumberAndName(string profile, string error)
        => Assert.Equal(error, Assert.Single(await RunAsync(new CreateOrUpdateIndexProfileStep(this, s_clock), $$"""{ "name": "CreateOrUpdateIndexProfile", "indexes": [{{profile}}] }""")));

    [Fact]
    public async Task EachProfile_HasItsError()
        => Assert.Equal(2, (await RunAsync(new CreateOrUpdateIndexProfileStep(this, s_clock), """{ "name": "CreateOrUpdateIndexProfile", "Indexes": [{ "Name": "a" }, { "Name": "b" }] }""")).Count);

    [Theory]
    [InlineData("""{ "name": "lucene-index", "Indices": [{ "cũ": { "IndexedContentTypes": [] } }] }""", "lucene-index 'cũ': IndexedContentTypes is empty. Name the content types to index.")]
    [InlineData("""{ "name": "lucene-index", "Indices": [{ "cũ": null }] }""", "lucene-index 'cũ': IndexedContentTypes is empty. Name the content types to index.")]
    public async Task AnIndexOfTheOldForm_NamesItsTypes(string step, string error) => Assert.Equal(error, Assert.Single(await RunAsync(new LuceneIndexStep(this, s_clock), step)));

    [Theory]
    [InlineData("""{ "name": "RebuildIndex", "indexNames": ["không"] }""")]
    [InlineData("""{ "name": "RebuildIndex", "Indices": ["không"] }""")]
    public async Task AnIndexThatIsNotThere_IsSaid(string step) => Assert.Equal("RebuildIndex: there is no index profile 'không'.", Assert.Single(await RunAsync(new RebuildIndexStep(this), step)));

    [Theory]
    [InlineData("""{ "name": "ResetIndex" }""")]
    [InlineData("""{ "name": "ResetIndex", "indexNames": [] }""")]
    [InlineData("""{ "name": "ResetIndex", "IncludeAll": true }""")]
    [InlineData("""{ "name": "AnotherStep", "indexNames": ["không"] }""")]
    public async Task NothingToDo_IsNoError(string step) => Assert.Empty(await RunAsync(new ResetIndexStep(this), step));

    ValueTask<IEnumerable<IndexProfile>> IIndexProfileStore.GetAllAsync() => ValueTask.FromResult<IEnumerable<IndexProfile>>([]);

    ValueTask<IEnumerable<IndexProfile>> IIndexProfileStore.GetByProviderAsync(string providerName) => ValueTask.FromResult<IEnumerable<IndexProfile>>([]);

    ValueTask<IndexProfile?> IIndexProfileStore.FindByIdAsync(string id) => default;

    ValueTask<IndexProfile?> IIndexProfileStore.FindByNameAsync(string name) => default;

    ValueTask IIndexProfileStore.CreateAsync(IndexProfile indexProfile) => throw new InvalidOperationException("A profile with an error was created.");

    ValueTask IIndexProfileStore.UpdateAsync(IndexProfile indexProfile) => throw new InvalidOperationException("A profile with an error was saved.");

    ValueTask<bool> IIndexProfileStore.DeleteAsync(IndexProfile indexProfile) => ValueTask.FromResult(false);

    private static async Task<IList<string>> RunAsync(IRecipeStepHandler step, string json)
    {
        var node = (JsonObject)JsonNode.Parse(json)!;
        var context = new RecipeExecutionContext { Name = node["name"]!.ToString(), Step = node };
        await step.ExecuteAsync(context);
        return context.Errors;
    }
}
