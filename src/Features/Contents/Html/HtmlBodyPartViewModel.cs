using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.Html.Models;

namespace OrchardCore.Html.ViewModels;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class HtmlBodyPartViewModel
{
    public string? Html { get; set; }

    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever]
    public HtmlBodyPart HtmlBodyPart { get; set; } = null!;

    [BindNever]
    public ContentTypePartDefinition TypePartDefinition { get; set; } = null!;
}
