namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0. Asks handlers what they know of one aspect of a content item.</summary>
public class ContentItemAspectContext
{
    public object Aspect { get; set; } = null!;

    public ContentItem ContentItem { get; set; } = null!;

    /// <summary>Runs the action when the asked aspect is of the type.</summary>
    public async Task<ContentItemAspectContext> ForAsync<TAspect>(Func<TAspect, Task> action) where TAspect : class
    {
        if (Aspect is TAspect aspect)
        {
            await action(aspect);
        }

        return this;
    }
}
