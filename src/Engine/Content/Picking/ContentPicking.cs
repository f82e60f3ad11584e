using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. What an editor looks for in a content picker.</summary>
public class ContentPickerSearchContext
{
    public string? Query { get; set; }

    public bool DisplayAllContentTypes { get; set; }

    public IEnumerable<string> ContentTypes { get; set; } = [];

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class ContentPickerResult
{
    public string? DisplayText { get; set; }

    public string ContentItemId { get; set; } = null!;

    public bool HasPublished { get; set; }

    public ContentItem? ContentItem { get; set; }
}

/// <summary>Contract: Orchard Core 3.0. Finds items for a content picker.</summary>
public interface IContentPickerResultProvider
{
    string Name { get; }

    Task<IEnumerable<ContentPickerResult>> Search(ContentPickerSearchContext searchContext);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserPickerSearchContext
{
    public string? Query { get; set; }

    public bool DisplayAllUsers { get; set; }

    public IEnumerable<string> Roles { get; set; } = [];

    public ContentPartFieldDefinition PartFieldDefinition { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class UserPickerResult
{
    public string? DisplayText { get; set; }

    public string UserId { get; set; } = null!;

    public bool IsEnabled { get; set; }
}

/// <summary>Contract: Orchard Core 3.0. Finds accounts for a user picker.</summary>
public interface IUserPickerResultProvider
{
    string Name { get; }

    Task<IEnumerable<UserPickerResult>> Search(UserPickerSearchContext searchContext);
}
