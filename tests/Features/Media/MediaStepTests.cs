using System.Text.Json.Nodes;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.FileStorage.FileSystem;
using OrchardCore.Media.Core;
using OrchardCore.Recipes.Models;
using Sapling.Media.Recipes;

namespace OrchardSite.Features.Tests.Media;

public sealed class MediaStepTests : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("media-step").FullName;
    private readonly DefaultMediaFileStore _store;

    public MediaStepTests()
        => _store = new DefaultMediaFileStore(new FileSystemStore(Path.Combine(_root, "Media"), NullLogger<FileSystemStore>.Instance), "/media", "", [], [], NullLogger<DefaultMediaFileStore>.Instance);

    public void Dispose() => Directory.Delete(_root, recursive: true);

    [Fact]
    public async Task FilesComeFromBesideTheRecipeOrOutOfItAndAreReplaced()
    {
        await File.WriteAllTextAsync(Path.Combine(_root, "bia.txt"), "Bìa");
        Assert.Empty(await RunAsync("""{ "Files": [ { "TargetPath": "a/bia.txt", "SourcePath": "bia.txt" }, { "Path": "a/chu.txt", "Base64": "Q2jhu68=" } ] }"""));
        Assert.Equal(("Bìa", "Chữ"), (await ReadAsync("a/bia.txt"), await ReadAsync("a/chu.txt")));

        await File.WriteAllTextAsync(Path.Combine(_root, "bia.txt"), "Bìa mới");
        Assert.Empty(await RunAsync("""{ "files": [ { "TargetPath": "a/bia.txt", "SourcePath": "/bia.txt" } ] }"""));
        Assert.Equal("Bìa mới", await ReadAsync("a/bia.txt"));
    }

    [Theory]
    [InlineData("""{ "SourcePath": "bia.txt" }""", "has no TargetPath")]
    [InlineData("""{ "TargetPath": "a.txt" }""", "has none of SourcePath, SourceUrl and Base64")]
    [InlineData("""{ "TargetPath": "a.txt", "Base64": "không phải" }""", "is not valid Base64")]
    [InlineData("""{ "TargetPath": "a.txt", "SourcePath": "khong-co.txt" }""", "was not found beside the recipe 'Cổng'")]
    [InlineData("""{ "TargetPath": "a.txt", "SourcePath": "../../etc/passwd" }""", "was not found beside the recipe")]
    [InlineData("""{ "TargetPath": "a.txt", "SourceUrl": "https://evil.example/a" }""", "may not fetch")]
    [InlineData("""{ "TargetPath": "../a.txt", "Base64": "Q2jhu68=" }""", "was not stored")]
    public async Task WhatCannotBeTakenIsToldAndTheOthersAreTaken(string file, string message)
    {
        var errors = await RunAsync($$"""{ "Files": [ {{file}}, { "TargetPath": "tot.txt", "Base64": "Q2jhu68=" } ] }""");

        Assert.Contains(message, Assert.Single(errors));
        Assert.Equal("Chữ", await ReadAsync("tot.txt"));
        Assert.Null(await _store.GetFileInfoAsync("a.txt"));
    }

    private async Task<List<string>> RunAsync(string step)
    {
        using var files = new PhysicalFileProvider(_root);
        var context = new RecipeExecutionContext { Name = "media", Step = JsonNode.Parse(step)!.AsObject(), RecipeDescriptor = new RecipeDescriptor { Name = "Cổng", FileProvider = files, BasePath = "" } };
        await new MediaStep(_store, new StringLocalizer<MediaStep>(new Texts())).ExecuteAsync(context);
        return [.. context.Errors];
    }

    private async Task<string> ReadAsync(string path)
    {
        using var reader = new StreamReader(await _store.GetFileStreamAsync(path));
        return await reader.ReadToEndAsync();
    }
}
