using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Content.Publishing;

/// <summary>What an item must have before readers may see it. A draft may do without.</summary>
public interface IPublishRequirement
{
    /// <summary>What the item lacks; nothing when it may be published.</summary>
    ValueTask<IReadOnlyList<PublishProblem>> CheckAsync(ContentItem item, ContentTypeDefinition type);
}

/// <param name="Name">The name of the editor's input that mends it, e.g. <c>Article.Photos.Rows[0].Text</c>.</param>
/// <param name="Message">What is wrong and what to do, for the editor.</param>
public sealed record PublishProblem(string Name, string Message);
