namespace OrchardSite.Engine.Tests.Display;

/// <summary>Whose template renders a shape: the theme's before its base's before the modules', and the most special name first.</summary>
public sealed class ThemeOverrideTests
{
    private readonly DisplayHost _host = new();

    [Theory]
    [InlineData(new[] { DisplayHost.Module }, DisplayHost.Module)]
    [InlineData(new[] { DisplayHost.Module, DisplayHost.BaseTheme }, DisplayHost.BaseTheme)]
    [InlineData(new[] { DisplayHost.Module, DisplayHost.BaseTheme, DisplayHost.Theme }, DisplayHost.Theme)]
    [InlineData(new[] { DisplayHost.Module, "OtherTheme" }, DisplayHost.Module)]
    public async Task TheLastOfModuleBaseAndTheme(string[] owners, string expected)
    {
        foreach (var owner in owners)
        {
            _host.Template(owner, "Views/Tin.txt", owner);
        }

        Assert.Equal(expected, await _host.RenderAsync("Tin"));
    }

    [Fact]
    public async Task AnotherTheme_HasItsOwn()
    {
        _host.Template(DisplayHost.Theme, "Views/Tin.txt", "giao diện").Template("OtherTheme", "Views/Tin.txt", "khác");
        Assert.Equal("giao diện", await _host.RenderAsync("Tin"));

        _host.CurrentTheme = "OtherTheme";
        _host.NextRequest();

        Assert.Equal("khác", await _host.RenderAsync("Tin"));
    }

    [Fact]
    public async Task WithoutATheme_TheModulesRender()
    {
        _host.Template(DisplayHost.Module, "Views/Tin.txt", "mô-đun").Template(DisplayHost.Theme, "Views/Tin.txt", "giao diện");
        _host.CurrentTheme = null;

        Assert.Equal("mô-đun", await _host.RenderAsync("Tin"));
    }

    [Theory]
    [InlineData("Tin", "thường")]
    [InlineData("Tin,Tin__Article", "bài viết")]
    [InlineData("Tin__Article,Tin_Summary", "tóm tắt")]
    [InlineData("Tin_Summary,Tin__Nothing", "tóm tắt")]
    public async Task TheLastAlternateThatHasATemplate(string alternates, string expected)
    {
        _host.Template(DisplayHost.Module, "Views/Tin.txt", "thường")
            .Template(DisplayHost.Theme, "Views/Tin-Article.txt", "bài viết")
            .Template(DisplayHost.BaseTheme, "Views/Tin.Summary.txt", "tóm tắt");

        Assert.Equal(expected, await _host.RenderAsync("Tin", shape => shape.Metadata.Alternates.AddRange(alternates.Split(','))));
    }

    [Fact]
    public async Task Wrappers_GoAroundFromTheInside()
    {
        _host.Template(DisplayHost.Module, "Views/Tin.txt", "tin")
            .Template(DisplayHost.Module, "Views/Trong.txt", context => Task.FromResult($"({DisplayHost.Text(context.Value.Metadata.ChildContent!)})"))
            .Template(DisplayHost.Theme, "Views/Ngoai.txt", context => Task.FromResult($"[{DisplayHost.Text(context.Value.Metadata.ChildContent!)}]"));

        Assert.Equal("[(tin)]", await _host.RenderAsync("Tin", shape => shape.Metadata.Wrappers.AddRange(["Trong", "Ngoai"])));
    }

    [Fact]
    public async Task NoTemplateAtAll_SaysWhichFileToAdd()
    {
        var exception = await Assert.ThrowsAsync<InvalidOperationException>(() => _host.RenderAsync("Chua_Co"));

        Assert.Contains("Chua_Co", exception.Message);
        Assert.Contains("Views/", exception.Message);
    }

    [Fact]
    public async Task TemplateThatFails_SaysSoToTheCaller()
    {
        _host.Template(DisplayHost.Theme, "Views/Tin.txt", _ => throw new InvalidOperationException("mẫu hỏng"));

        Assert.Contains("mẫu hỏng", (await Assert.ThrowsAsync<InvalidOperationException>(() => _host.RenderAsync("Tin"))).Message);
    }
}
