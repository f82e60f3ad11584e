using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Media.Core.Processing;
using OrchardCore.Media.Models;
using OrchardCore.Media.Services;
using OrchardCore.Recipes.Models;
using Sapling.Media.Recipes;

namespace OrchardSite.Features.Tests.Media;

/// <summary>Profiles, as recipes bring them and as templates use them.</summary>
public sealed class MediaProfileServiceTests(LibrarySite site) : IClassFixture<LibrarySite>
{
    [Fact]
    public async Task AProfileOfARecipeBecomesCommands()
    {
        await RunAsync("""{ "name": "MediaProfiles", "MediaProfiles": { "Bìa": { "Hint": "Ảnh bìa", "Width": 600, "Height": 400, "Mode": "Crop", "Format": "WebP", "Quality": 75, "BackgroundColor": "fff" } } }""");

        Assert.Equal(
            [("bgcolor", "fff"), ("format", "webp"), ("height", "400"), ("quality", "75"), ("rmode", "crop"), ("width", "600")],
            (await CommandsAsync("bìa")).Select(command => (command.Key, command.Value)).Order());
    }

    [Fact]
    public async Task WhatAProfileDoesNotSayIsNotAsked()
    {
        await RunAsync("""{ "name": "MediaProfiles", "MediaProfiles": { "rong": { "Width": 480 } } }""");

        Assert.Equal([("width", "480")], (await CommandsAsync("rong")).Select(command => (command.Key, command.Value)));
        Assert.Empty(await CommandsAsync("khong-co"));
    }

    [Fact]
    public async Task AProfileIsReplacedAndRemoved()
    {
        await RunAsync("""{ "name": "MediaProfiles", "MediaProfiles": { "doi": { "Width": 1, "Height": 2 } } }""");
        await RunAsync("""{ "name": "MediaProfiles", "MediaProfiles": { "doi": { "Height": 3 } } }""");
        Assert.Equal([("height", "3")], (await CommandsAsync("doi")).Select(command => (command.Key, command.Value)));

        await site.Host.InAsync("Default", services => services.GetRequiredService<MediaProfilesManager>().RemoveMediaProfileAsync("doi"));
        Assert.Empty(await CommandsAsync("doi"));
    }

    [Fact]
    public async Task AnotherStepAndAnEmptyOneChangeNothing()
    {
        await site.Host.InAsync("Default", services => services.GetRequiredService<MediaProfilesManager>().UpdateMediaProfileAsync("giu", new MediaProfile { Width = 7, Mode = ResizeMode.Max }));
        await RunAsync("""{ "name": "MediaProfiles" }""");
        await RunAsync("""{ "name": "MediaProfile", "MediaProfiles": { "giu": { "Width": 8 } } }""");

        Assert.Equal("7", (await CommandsAsync("giu"))["width"]);
    }

    private Task RunAsync(string step) => site.Host.InAsync("Default", services =>
    {
        var node = JsonNode.Parse(step)!.AsObject();
        return new MediaProfilesStep(services.GetRequiredService<MediaProfilesManager>()).ExecuteAsync(new RecipeExecutionContext { Name = node["name"]!.ToString(), Step = node });
    });

    private async Task<IDictionary<string, string>> CommandsAsync(string name)
    {
        IDictionary<string, string> commands = null!;
        await site.Host.InAsync("Default", async services => commands = await services.GetRequiredService<IMediaProfileService>().GetMediaProfileCommands(name));
        return commands;
    }
}
