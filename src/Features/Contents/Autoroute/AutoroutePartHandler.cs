using Microsoft.Extensions.Localization;
using OrchardCore.Autoroute.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Routing;

namespace Sapling.Contents.Autoroute;

internal sealed class AutoroutePartHandler(
    PathAssignment paths,
    IAutorouteEntries entries,
    HomepageSetting homepage,
    IStringLocalizer<AutoroutePartHandler> S) : ContentPartHandler<AutoroutePart>
{
    // Looking whether a path is free would write an item that already waits to be saved, and write it again with its path.
    public override Task CreatingAsync(CreateContentContext context, AutoroutePart part) => paths.AssignAsync(part, mustHaveOne: false);

    public override Task UpdatingAsync(UpdateContentContext context, AutoroutePart part) => paths.AssignAsync(part, mustHaveOne: false);

    public override Task CreatedAsync(CreateContentContext context, AutoroutePart part) => paths.AssignAsync(part);

    public override async Task UpdatedAsync(UpdateContentContext context, AutoroutePart part)
    {
        await paths.AssignAsync(part);
        await entries.UpdateEntriesAsync();
    }

    public override async Task PublishedAsync(PublishContentContext context, AutoroutePart part)
    {
        await paths.AssignAsync(part);

        if (part.SetHomepage)
        {
            await homepage.SetAsync(part.ContentItem.ContentItemId);
        }

        await entries.UpdateEntriesAsync();
    }

    public override Task UnpublishedAsync(PublishContentContext context, AutoroutePart part) => entries.UpdateEntriesAsync();

    public override Task RemovedAsync(RemoveContentContext context, AutoroutePart part) => entries.UpdateEntriesAsync();

    public override Task CloningAsync(CloneContentContext context, AutoroutePart part)
    {
        context.CloneContentItem.Alter<AutoroutePart>(clone =>
        {
            clone.Path = null;
            clone.SetHomepage = false;
        });
        return Task.CompletedTask;
    }

    public override async Task ClonedAsync(CloneContentContext context, AutoroutePart part) =>
        await paths.AssignAsync(context.CloneContentItem.GetOrCreate<AutoroutePart>());

    public override async Task ValidatingAsync(ValidateContentContext context, AutoroutePart part)
    {
        foreach (var error in PathRules.Check(part, S))
        {
            context.Fail(error);
        }

        // Contained items have paths below that of the item they are in.
        if (!string.IsNullOrWhiteSpace(part.Path) && !part.Disabled && context.ContentItem is { } item && (item.Latest || item.Published)
            && !await paths.IsFreeAsync(part.Path, item.ContentItemId))
        {
            context.Fail(S["Your permalink is already in use."], nameof(part.Path));
        }
    }

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, AutoroutePart part) => context.ForAsync<RouteHandlerAspect>(aspect =>
    {
        aspect.Path = part.Path;
        aspect.Absolute = part.Absolute;
        aspect.Disabled = part.Disabled;
        return Task.CompletedTask;
    });
}
