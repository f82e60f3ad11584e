using Microsoft.Extensions.Localization;
using OrchardCore.Alias.Models;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace Sapling.Contents.Alias;

internal sealed class AliasPartHandler(AliasAssignment aliases, IStringLocalizer<AliasPartHandler> S) : ContentPartHandler<AliasPart>
{
    public override Task CreatingAsync(CreateContentContext context, AliasPart part) => aliases.AssignAsync(part);

    // Looking whether an alias is free would write an item that already waits to be saved, and write it again with its alias.
    public override Task UpdatingAsync(UpdateContentContext context, AliasPart part) => aliases.AssignAsync(part);

    public override Task CreatedAsync(CreateContentContext context, AliasPart part) => aliases.AssignAsync(part);

    public override Task UpdatedAsync(UpdateContentContext context, AliasPart part) => aliases.AssignAsync(part);

    public override Task CloningAsync(CloneContentContext context, AliasPart part)
    {
        context.CloneContentItem.Alter<AliasPart>(clone => clone.Alias = null);
        return Task.CompletedTask;
    }

    public override async Task ValidatingAsync(ValidateContentContext context, AliasPart part)
    {
        if (part.Alias?.Length > AliasPart.MaxAliasLength)
        {
            context.Fail(S["Your alias is too long. The alias can only be up to {0} characters.", AliasPart.MaxAliasLength], nameof(part.Alias));
        }

        if (!string.IsNullOrEmpty(part.Alias) && !await aliases.IsFreeAsync(part.Alias, part.ContentItem.ContentItemId))
        {
            context.Fail(S["Your alias is already in use."], nameof(part.Alias));
        }
    }
}
