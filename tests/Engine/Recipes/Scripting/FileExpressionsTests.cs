using Microsoft.Extensions.FileProviders;
using Sapling.Recipes.Scripting;

namespace OrchardSite.Engine.Tests.Recipes.Scripting;

/// <summary>Files beside a recipe, and none elsewhere.</summary>
public sealed class FileExpressionsTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("Recipes", "a.html", "Recipes/a.html")]
    [InlineData("Recipes", "bai/a.html", "Recipes/bai/a.html")]
    [InlineData("Recipes", "bai\\a.html", "Recipes/bai/a.html")]
    [InlineData("Recipes", "./a.html", "Recipes/a.html")]
    [InlineData("Recipes", "../Media/a.jpg", "Media/a.jpg")]
    [InlineData("/Recipes/", "//a.html", "Recipes/a.html")]
    [InlineData("", "a.html", "a.html")]
    [InlineData(null, "a.html", "a.html")]
    public void Path_IsThatBesideTheRecipe(string? folder, string path, string expected) => Assert.Equal(expected, FileExpressions.Resolve(folder, path));

    [Theory]
    [InlineData("Recipes", "../../etc/passwd")]
    [InlineData("Recipes", "a/../../../b")]
    [InlineData("", "..")]
    [InlineData("Recipes", "..\\..\\b")]
    public void Path_ThatLeavesTheSource_IsRefused(string folder, string path) =>
        Assert.Contains(path, Assert.Throws<ScriptException>(() => FileExpressions.Resolve(folder, path)).Message);

    [Theory]
    [InlineData("text('a.txt')", "Huế")]
    [InlineData(" text ( \"a.txt\" ) ; ", "Huế")]
    [InlineData("text('it\\'s')", null)]
    [InlineData("text('a.txt\")", null)]
    [InlineData("text(a.txt)", null)]
    [InlineData("text('a.txt') + 'x'", null)]
    [InlineData("binary('a.txt')", null)]
    [InlineData("text('bai')", null)]
    [InlineData("", null)]
    public async Task Call_IsTextOrBase64_OfOneName(string script, string? expected)
    {
        _folder.Write("a.txt", "Huế");
        _folder.Write("bai/b.txt", "");
        using var files = new PhysicalFileProvider(_folder.Path);
        var engine = new FileExpressions();
        var scope = engine.CreateScope([], null!, files, "");

        if (expected is null)
        {
            await Assert.ThrowsAsync<ScriptException>(() => engine.EvaluateAsync(scope, script));
            Assert.Throws<ScriptException>(() => Now(engine, scope, script));
        }
        else
        {
            Assert.Equal(expected, await engine.EvaluateAsync(scope, script));
            Assert.Equal(expected, Now(engine, scope, script));
        }
    }

    [Fact]
    public void Base64_IsOfTheBytesAsTheyAre()
    {
        _folder.Write("a.txt", "Huế".Normalize(System.Text.NormalizationForm.FormD));
        using var files = new PhysicalFileProvider(_folder.Path);
        var engine = new FileExpressions();

        var base64 = (string)engine.Evaluate(engine.CreateScope([], null!, files, ""), "base64('a.txt')");

        Assert.Equal(File.ReadAllBytes(Path.Combine(_folder.Path, "a.txt")), Convert.FromBase64String(base64));
    }

    [Fact]
    public void Recipe_ThatIsNoFile_HasNoneBesideIt()
    {
        var engine = new FileExpressions();

        Assert.Contains("not found", Assert.Throws<ScriptException>(() => engine.Evaluate(engine.CreateScope([], null!, null!, ""), "text('a.txt')")).Message);
    }

    private static object Now(FileExpressions engine, OrchardCore.Scripting.IScriptingScope scope, string script) => engine.Evaluate(scope, script);
}
