namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. A part of a content item; its fields hang below it.</summary>
public class ContentPart : ContentElement
{
}
