using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.ContentManagement.Display.ViewModels;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentItemViewModel : ShapeViewModel
{
    public ContentItemViewModel()
    {
    }

    public ContentItemViewModel(ContentItem contentItem) => ContentItem = contentItem;

    public ContentItem ContentItem { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPartViewModel : ShapeViewModel
{
    public ContentPartViewModel()
    {
    }

    public ContentPartViewModel(ContentPart contentPart) => ContentPart = contentPart;

    public ContentPart ContentPart { get; set; } = null!;
}
