namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class RemoveContentFieldContext : ContentFieldContextBase
{
    public RemoveContentFieldContext(ContentItem contentItem, bool noActiveVersionLeft = false)
        : base(contentItem)
    {
        NoActiveVersionLeft = noActiveVersionLeft;
    }

    public bool NoActiveVersionLeft { get; }
}
