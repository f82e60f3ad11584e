namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. A field of a content part.</summary>
public class ContentField : ContentElement
{
}
