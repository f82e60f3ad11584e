using Microsoft.AspNetCore.Html;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Models;
using OrchardCore.Html.Models;
using OrchardCore.Html.Settings;

namespace Sapling.Contents.Html;

internal sealed class HtmlBodyPartHandler(HtmlBodies bodies, IContentDefinitionManager definitions) : ContentPartHandler<HtmlBodyPart>
{
    public override Task CreatingAsync(CreateContentContext context, HtmlBodyPart part) => SanitizeAsync(part);

    public override Task UpdatingAsync(UpdateContentContext context, HtmlBodyPart part) => SanitizeAsync(part);

    public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HtmlBodyPart part) => context.ForAsync<BodyAspect>(async aspect =>
        aspect.Body = new HtmlString(await bodies.RenderAsync(part, await SettingsAsync(part))));

    private async Task SanitizeAsync(HtmlBodyPart part) => bodies.Sanitize(part, await SettingsAsync(part));

    private async Task<HtmlBodyPartSettings> SettingsAsync(HtmlBodyPart part) =>
        (await definitions.GetTypeDefinitionAsync(part.ContentItem.ContentType))?.Parts
        .FirstOrDefault(attached => attached.PartDefinition.Name == nameof(HtmlBodyPart))?
        .GetSettings<HtmlBodyPartSettings>() ?? new HtmlBodyPartSettings();
}
