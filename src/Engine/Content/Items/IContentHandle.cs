namespace OrchardCore.ContentManagement;

/// <summary>Contract: Orchard Core 3.0. Finds the item a handle such as <c>alias:main-menu</c> or <c>slug:gioi-thieu</c> means.</summary>
public interface IContentHandleManager
{
    Task<string?> GetContentItemIdAsync(string handle);
}

/// <summary>Contract: Orchard Core 3.0. Knows one kind of handle; null for all others.</summary>
public interface IContentHandleProvider
{
    int Order { get; }

    Task<string?> GetContentItemIdAsync(string handle);
}
