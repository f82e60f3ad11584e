using Microsoft.Extensions.DependencyInjection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Descriptors.ShapePlacementStrategy;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Zones;
using OrchardSite.Engine.Tests.Display;
using Sapling.Content.Display;
using Sapling.Content.Items;

namespace OrchardSite.Engine.Tests.Content.Display;

/// <summary>The display of content of given types, with drivers that say what they were asked.</summary>
internal sealed class ContentDisplay : IDisposable
{
    internal ContentDisplay(ContentTypeDefinition[] types, Action<IServiceCollection> configure) => Host = new DisplayHost(services =>
    {
        services.AddSingleton(GivenDefinitions.Of(types));
        services.AddSingleton<ITypeActivatorFactory<ContentPart>, ContentPartFactory>();
        services.AddScoped<IContentItemDisplayManager, ContentItemDisplayManager>();
        services.AddScoped<IContentPartDisplayDriverResolver, ContentPartDisplayDriverResolver>();
        services.AddScoped<IContentFieldDisplayDriverResolver, ContentFieldDisplayDriverResolver>();
        services.AddScoped<IContentDisplayHandler, ContentItemDisplayCoordinator>();
        services.AddSingleton<IPlacementNodeFilterProvider, ContentTypePlacementFilter>();
        services.AddSingleton<IPlacementNodeFilterProvider, ContentPartPlacementFilter>();
        configure(services);
    });

    internal DisplayHost Host { get; }

    internal IContentItemDisplayManager Manager => Host.Services.GetRequiredService<IContentItemDisplayManager>();

    internal Task<IShape> DisplayAsync(ContentItem item, string displayType = "") => Manager.BuildDisplayAsync(item, new NullModelUpdater(), displayType);

    internal Task<IShape> EditAsync(ContentItem item, string prefix = "") => Manager.BuildEditorAsync(item, new NullModelUpdater(), isNew: false, htmlFieldPrefix: prefix);

    /// <summary>The shapes in a zone, one below the other, as type and differentiator.</summary>
    internal static string[] In(IShape shape, string zone) =>
        [.. ((IZoneHolding)shape).Zones[zone].Items.Cast<IShape>().Select(item => $"{item.Metadata.Type} {item.Metadata.Differentiator}".TrimEnd())];

    public void Dispose() => Host.Dispose();
}
