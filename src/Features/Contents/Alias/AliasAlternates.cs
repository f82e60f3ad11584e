using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using Sapling.Content.Display;

namespace Sapling.Contents.Alias;

/// <summary>Templates for the item of one alias: <c>Content__Alias__footer</c>, <c>Widget__Alias__footer</c>.</summary>
internal sealed class AliasAlternates : IContentDisplayHandler
{
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (contentItem.Get<AliasPart>(nameof(AliasPart)) is { Alias: { Length: > 0 } alias })
        {
            var name = ContentAlternates.Encode(alias);
            var stereotype = context.Shape.Properties.TryGetValue("Stereotype", out var value) && value is string { Length: > 0 } text ? text : "Content";
            context.Shape.Metadata.Alternates.Add($"{stereotype}__Alias__{name}");

            if (context.DisplayType != "Detail")
            {
                context.Shape.Metadata.Alternates.Add($"{stereotype}_{context.DisplayType}__Alias__{name}");
            }
        }

        return Task.CompletedTask;
    }

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context) => Task.CompletedTask;
}
