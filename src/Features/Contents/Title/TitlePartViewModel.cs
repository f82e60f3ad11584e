using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.ContentManagement;
using OrchardCore.Title.Models;

namespace OrchardCore.Title.ViewModels;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class TitlePartViewModel
{
    public string? Title { get; set; }

    [BindNever]
    public ContentItem ContentItem { get; set; } = null!;

    [BindNever]
    public TitlePart TitlePart { get; set; } = null!;

    [BindNever]
    public TitlePartSettings Settings { get; set; } = null!;
}
