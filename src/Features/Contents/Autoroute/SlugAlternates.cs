using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.DisplayManagement.Handlers;
using Sapling.Content.Display;

namespace Sapling.Contents.Autoroute;

/// <summary>Templates for the item of one path: <c>Content__Slug__gioi_thieu</c>.</summary>
internal sealed class SlugAlternates : IContentDisplayHandler
{
    public Task BuildDisplayAsync(ContentItem contentItem, BuildDisplayContext context)
    {
        if (contentItem.Get<AutoroutePart>(nameof(AutoroutePart)) is { Path: { Length: > 0 } path })
        {
            var slug = ContentAlternates.Encode(path);
            context.Shape.Metadata.Alternates.Add($"Content__Slug__{slug}");

            if (context.DisplayType != "Detail")
            {
                context.Shape.Metadata.Alternates.Add($"Content_{context.DisplayType}__Slug__{slug}");
            }
        }

        return Task.CompletedTask;
    }

    public Task BuildEditorAsync(ContentItem contentItem, BuildEditorContext context) => Task.CompletedTask;

    public Task UpdateEditorAsync(ContentItem contentItem, UpdateEditorContext context) => Task.CompletedTask;
}
