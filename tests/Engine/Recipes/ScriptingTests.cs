using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.FileProviders;
using OrchardCore.Scripting;
using Sapling.Recipes.Scripting;

namespace OrchardSite.Engine.Tests.Recipes;

public class ScriptingTests
{
    [Theory]
    [InlineData("js: 'a' + 1", "a1")]
    [InlineData("js:1.5 + 1", 2.5)]
    [InlineData("js: true", true)]
    [InlineData("js: null", null)]
    [InlineData("JS: 'Đà Nẵng'.toLowerCase()", "đà nẵng")]
    public async Task Evaluates(string directive, object? expected)
    {
        Assert.Equal(expected, await Manager().EvaluateAsync(directive, null!, "", []));
    }

    [Theory]
    [InlineData("no prefix")]
    [InlineData("sql: SELECT 1")]
    public async Task What_no_engine_knows_stays_text(string directive)
    {
        Assert.Equal(directive, await Manager().EvaluateAsync(directive, null!, "", []));
    }

    [Fact]
    public void Common_functions_decode()
    {
        var manager = Manager();

        Assert.Equal("Huế", manager.Evaluate("js: base64('SHXhur8=')", null!, "", []));
        Assert.Equal("<b>", manager.Evaluate("js: html('&lt;b&gt;')", null!, "", []));
        Assert.Matches("^[0-9a-hjkmnp-tv-z]{26}$", (string)manager.Evaluate("js: uuid()", null!, "", []));
        Assert.NotEqual(manager.Evaluate("js: uuid()", null!, "", []), manager.Evaluate("js: uuid()", null!, "", []));
    }

    [Fact]
    public void Scripts_cannot_reach_dotnet()
    {
        var error = Assert.Throws<ScriptException>(() => Manager().Evaluate("js: System.IO.File.ReadAllText('/etc/passwd')", null!, "", []));

        Assert.Contains("System is not defined", error.Message);
    }

    [Theory]
    [InlineData("js: (function f() { return f(); })()", "too deeply")]
    [InlineData("js: let a = []; for (;;) a.push('x'.repeat(1000000) + a.length)", "memory")]
    [InlineData("js: 1 +", "wrong")]
    [InlineData("js: base64('?')", "wrong")]
    public async Task A_script_that_runs_away_or_is_wrong_says_so(string directive, string part)
    {
        var error = await Assert.ThrowsAsync<ScriptException>(() => Manager().EvaluateAsync(directive, null!, "", []));

        Assert.Contains(part, error.Message);
    }

    [Fact]
    public async Task Asynchronous_functions_are_awaited()
    {
        var method = new GlobalMethod { Name = "slow", AsyncMethod = _ => (Func<string, Task<object?>>)(async text => { await Task.Yield(); return text + "!"; }) };

        Assert.Equal("xong!", await Manager().EvaluateAsync("js: slowAsync('xong')", null!, "", [new Methods(method)]));
    }

    [Fact]
    public async Task Files_are_read_beside_the_recipe()
    {
        using var folder = new TemporaryFolder();
        folder.Write("Recipes/bai/mot.html", "<p>Huế</p>");
        using var files = new PhysicalFileProvider(folder.Path);

        Assert.Equal("<p>Huế</p>", await Manager().EvaluateAsync("file: text('bai/mot.html')", files, "Recipes", []));
        Assert.Equal("<p>Huế</p>", await Manager().EvaluateAsync("file:text(\"./bai/../bai/mot.html\")", files, "Recipes", []));
        Assert.Equal(Convert.ToBase64String("<p>Huế</p>"u8), await Manager().EvaluateAsync("file:base64('bai/mot.html')", files, "Recipes", []));
    }

    [Fact]
    public async Task Text_of_files_is_composed()
    {
        using var folder = new TemporaryFolder();
        folder.Write("a.txt", "Huế".Normalize(System.Text.NormalizationForm.FormD));
        using var files = new PhysicalFileProvider(folder.Path);

        Assert.Equal("Huế", await Manager().EvaluateAsync("file:text('a.txt')", files, "", []));
    }

    [Theory]
    [InlineData("file:text('../../etc/passwd')", "leaves the place")]
    [InlineData("file:text('không-có.html')", "was not found")]
    [InlineData("file:read('a')", "not understood")]
    public async Task A_wrong_file_expression_says_why(string directive, string part)
    {
        using var folder = new TemporaryFolder();
        using var files = new PhysicalFileProvider(folder.Path);
        var error = await Assert.ThrowsAsync<ScriptException>(() => Manager().EvaluateAsync(directive, files, "Recipes", []));

        Assert.Contains(part, error.Message);
    }

    internal static ScriptingManager Manager() => new(
        [new JavaScript(), new FileExpressions()],
        [new CommonMethods()],
        new ServiceCollection().AddLogging().BuildServiceProvider());

    private sealed class Methods(GlobalMethod method) : IGlobalMethodProvider
    {
        public IEnumerable<GlobalMethod> GetMethods() => [method];
    }
}
