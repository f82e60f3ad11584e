namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class RemoveContentContext : ContentContextBase
{
    public RemoveContentContext(ContentItem contentItem, bool noActiveVersionLeft = false)
        : base(contentItem)
    {
        NoActiveVersionLeft = noActiveVersionLeft;
    }

    public bool Cancel { get; set; }

    public bool NoActiveVersionLeft { get; }
}
