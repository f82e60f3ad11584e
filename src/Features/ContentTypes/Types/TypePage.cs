using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace Sapling.ContentTypes.Types;

/// <summary>A type, the part of its own fields, and the form of its settings.</summary>
internal sealed record TypePage(ContentTypeDefinition Type, ContentPartDefinition? Own, IShape Editor);
