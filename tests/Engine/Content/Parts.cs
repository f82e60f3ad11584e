using OrchardCore.ContentManagement;

namespace OrchardSite.Engine.Tests.Content;

public sealed class HeadlinePart : ContentPart
{
    public string? Text { get; set; }

    public int Rank { get; set; }
}

public sealed class NoteField : ContentField
{
    public string? Text { get; set; }
}
