using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Environment.Shell.Scope;
using OrchardCore.Recipes.Models;
using OrchardCore.Recipes.Services;
using Sapling.Recipes.Execution;

namespace OrchardSite.Engine.Tests.Recipes;

public sealed class RecipeExecutorTests
{
    [Fact]
    public async Task Steps_RunInOrderWhateverTheCaseOfTheirName()
    {
        await using var tenant = await RecipeTenant.StartAsync();

        await tenant.RunAsync("""{ "steps": [ { "name": "note", "text": "một" }, { "name": "NOTE", "text": "hai" } ] }""");

        Assert.Equal(["một", "hai"], tenant.Notes);
        Assert.Equal(["test begins", "note begins", "note done", "NOTE begins", "NOTE done", "test done"], tenant.Events);
    }

    [Fact]
    public async Task Expressions_AreReplacedInEachStep()
    {
        await using var tenant = await RecipeTenant.StartAsync();
        tenant.Write("bai.html", "<p>Huế</p>");

        await tenant.RunAsync(
            """
            { "variables": { "id": "[js: uuid()]" },
              "steps": [
                { "name": "Note", "text": "[js: variables('id')]" }, { "name": "Note", "text": "[js: variables('id')]" },
                { "name": "Note", "text": "[js: parameters('SiteName')]" }, { "name": "Note", "text": "[file:text('bai.html')]" } ] }
            """,
            new() { ["SiteName"] = "Ban Dân tộc" });

        Assert.Equal(26, tenant.Notes[0].Length);
        Assert.Equal(tenant.Notes[0], tenant.Notes[1]);
        Assert.Equal(["Ban Dân tộc", "<p>Huế</p>"], tenant.Notes[2..]);
    }

    [Fact]
    public async Task StepThatFails_SaysFileStepAndAllCauses_AndStopsTheRest()
    {
        await using var tenant = await RecipeTenant.StartAsync();

        var exception = await Assert.ThrowsAsync<RecipeExecutionException>(() => tenant.RunAsync(
            """{ "steps": [ { "name": "Note", "text": "trước" }, { "name": "Fail", "why": "không lưu được" }, { "name": "Note", "text": "sau" } ] }"""));

        Assert.Contains("test.recipe.json", exception.Message);
        Assert.Contains("step 2 of 3 'Fail'", exception.Message);
        Assert.Contains("không lưu được (đĩa đầy)", exception.Message);
        Assert.Equal("Fail", exception.StepResult.StepName);
        Assert.Equal(["trước"], tenant.Notes);
        Assert.Equal("test failed", tenant.Events[^1]);
    }

    [Fact]
    public async Task StepWithErrors_SaysAllOfThem()
    {
        await using var tenant = await RecipeTenant.StartAsync();

        var exception = await Assert.ThrowsAsync<RecipeExecutionException>(() => tenant.RunAsync("""{ "steps": [ { "name": "Errors" } ] }"""));

        Assert.Contains("thiếu tên. thiếu kiểu.", exception.Message);
        Assert.DoesNotContain("Errors done", tenant.Events);
    }

    [Fact]
    public async Task StepThatFails_SavesNothingOfItselfAndAllOfThoseBefore()
    {
        var saved = new List<string>();
        await using var tenant = await RecipeTenant.StartAsync(services => services.AddScoped<IRecipeStepHandler>(_ => new Saving(saved)));

        await Assert.ThrowsAsync<RecipeExecutionException>(() => tenant.RunAsync(
            """{ "steps": [ { "name": "Save", "as": "một" }, { "name": "Save", "as": "hai", "fails": true } ] }"""));

        Assert.Equal(["một"], saved);
    }

    [Theory]
    [InlineData("""{ "steps": {} }""", "'steps' must be an array")]
    [InlineData("""{ "steps": [ 5 ] }""", "Step 1 of 1 must be an object with a 'name'")]
    [InlineData("""{ "steps": [ { "Name": "Note" } ] }""", "'name' in lower case")]
    [InlineData("""{ "Steps": [] }""", "'Steps' must be written in lower case")]
    [InlineData("""{ "Variables": {} }""", "'Variables' must be written in lower case")]
    [InlineData("""{ "variables": [] }""", "'variables' must be an object")]
    [InlineData("""{ "steps": [ { "name": "Note" } ], "variables": {} }""", "'variables' must stand above 'steps'")]
    [InlineData("""{ "steps": [ { "name": "Unknown" } ] }""", "no enabled feature knows this step")]
    [InlineData("""{ "steps": [ { "name": "Note", "text": "[js: nonsense(]" } ] }""", "step 1 of 1 'Note'")]
    public async Task WrongRecipe_SaysWhereAndWhat(string json, string told)
    {
        await using var tenant = await RecipeTenant.StartAsync();

        var exception = await Assert.ThrowsAsync<RecipeExecutionException>(() => tenant.RunAsync(json));

        Assert.Contains(told, exception.Message);
        Assert.Contains("test.recipe.json", exception.Message);
        Assert.Equal("test failed", tenant.Events[^1]);
    }

    [Fact]
    public async Task UnknownStep_SaysWhichAreKnown()
    {
        await using var tenant = await RecipeTenant.StartAsync();

        var exception = await Assert.ThrowsAsync<RecipeExecutionException>(() => tenant.RunAsync("""{ "steps": [ { "name": "lucene-index" } ] }"""));

        Assert.Contains("Known here: Errors, Fail, Note, Recipes.", exception.Message);
    }

    [Fact]
    public async Task UnknownStep_MayBePassedOver()
    {
        await using var tenant = await RecipeTenant.StartAsync(services => services.Configure<RecipeExecutionOptions>(options => options.IgnoreUnknownSteps = true));

        await tenant.RunAsync("""{ "steps": [ { "name": "lucene-index" }, { "name": "Note", "text": "vẫn chạy" } ] }""");

        Assert.Equal(["vẫn chạy"], tenant.Notes);
    }

    [Fact]
    public async Task BrokenFile_SaysTheLine()
    {
        await using var tenant = await RecipeTenant.StartAsync();

        var exception = await Assert.ThrowsAsync<FormatException>(() => tenant.RunAsync("{\n \"steps\": [ }"));

        Assert.Contains("line 2", exception.Message);
        Assert.Contains("test.recipe.json", exception.Message);
    }

    [Fact]
    public async Task RecipeInARecipe_RunsAtItsPlace()
    {
        await using var tenant = await RecipeTenant.StartAsync();
        tenant.Write("phan.recipe.json", """{ "steps": [ { "name": "Note", "text": "trong" } ] }""");

        await tenant.RunAsync("""{ "steps": [ { "name": "Note", "text": "trước" }, { "name": "Recipes", "names": ["phan"] }, { "name": "Note", "text": "sau" } ] }""");

        Assert.Equal(["trước", "trong", "sau"], tenant.Notes);
    }

    [Fact]
    public async Task RecipeInARecipe_ThatFails_NamesBothFiles()
    {
        await using var tenant = await RecipeTenant.StartAsync();
        tenant.Write("phan.recipe.json", """{ "steps": [ { "name": "Fail", "why": "hỏng" } ] }""");

        var exception = await Assert.ThrowsAsync<RecipeExecutionException>(() => tenant.RunAsync("""{ "steps": [ { "name": "Recipes", "names": ["phan"] } ] }"""));

        Assert.Contains("test.recipe.json", exception.Message);
        Assert.Contains("phan.recipe.json', step 1 of 1 'Fail': hỏng (đĩa đầy)", exception.Message);
    }

    [Fact]
    public async Task RecipesThatRunEachOther_SayTheCircle()
    {
        await using var tenant = await RecipeTenant.StartAsync();
        tenant.Write("a.recipe.json", """{ "steps": [ { "name": "Recipes", "names": ["b"] } ] }""");
        tenant.Write("b.recipe.json", """{ "steps": [ { "name": "Recipes", "names": ["a"] } ] }""");

        var exception = await Assert.ThrowsAsync<RecipeExecutionException>(() => tenant.RunAsync("""{ "steps": [ { "name": "Recipes", "names": ["a"] } ] }"""));

        Assert.Contains("test → a → b → a", exception.Message);
    }

    [Fact]
    public async Task Scopes_OneAStepOrTheCallers()
    {
        var scopes = new List<ShellScope>();
        await using var tenant = await RecipeTenant.StartAsync(services => services.AddScoped<IRecipeStepHandler>(_ => new InScope(scopes)));
        const string Recipe = """{ "steps": [ { "name": "Scope" }, { "name": "Scope" } ] }""";

        await tenant.RunAsync(Recipe);
        Assert.Equal(2, scopes.Distinct().Count());

        scopes.Clear();
        await tenant.RunAsync(Recipe, requireNewScope: false);
        Assert.Single(scopes.Distinct());
    }

    [Fact]
    public async Task Cancelled_StopsBetweenTwoSteps()
    {
        using var stop = new CancellationTokenSource();
        await using var tenant = await RecipeTenant.StartAsync(services => services.AddScoped<IRecipeStepHandler>(_ => new Stopping(stop)));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => tenant.RunAsync(
            """{ "steps": [ { "name": "Stop" }, { "name": "Note", "text": "sau" } ] }""", cancellationToken: stop.Token));

        Assert.Empty(tenant.Notes);
    }

    [Fact]
    public async Task Progress_IsTold()
    {
        var progress = new Progress();
        await using var tenant = await RecipeTenant.StartAsync();

        await tenant.RunAsync("""{ "steps": [ { "name": "Note" }, { "name": "Note" } ] }""", new() { [RecipeEnvironment.Progress] = progress });

        Assert.Equal(["test 1/2 Note", "test 2/2 Note"], progress.Lines);
    }

    private sealed class Saving(List<string> saved) : NamedRecipeStepHandler("Save")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            ShellScope.RegisterBeforeDispose(_ =>
            {
                saved.Add(context.Step["as"]!.ToString());
                return Task.CompletedTask;
            });
            return context.Step["fails"] is null ? Task.CompletedTask : throw new InvalidOperationException("hỏng");
        }
    }

    private sealed class InScope(List<ShellScope> scopes) : NamedRecipeStepHandler("Scope")
    {
        protected override Task HandleAsync(RecipeExecutionContext context)
        {
            scopes.Add(ShellScope.Current!);
            return Task.CompletedTask;
        }
    }

    private sealed class Stopping(CancellationTokenSource stop) : NamedRecipeStepHandler("Stop")
    {
        protected override Task HandleAsync(RecipeExecutionContext context) => stop.CancelAsync();
    }

    private sealed class Progress : IRecipeProgress
    {
        public List<string> Lines { get; } = [];

        public void StepStarting(string recipe, int number, int count, string step) => Lines.Add($"{recipe} {number}/{count} {step}");
    }
}
