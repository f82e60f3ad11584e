using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.DisplayManagement;

namespace Sapling.ContentTypes.Fields;

/// <summary>What is asked for a new field.</summary>
public sealed class AddFieldInput
{
    public string? DisplayName { get; set; }

    /// <summary>Empty: made from the display name.</summary>
    public string? Name { get; set; }

    public string? Kind { get; set; }
}

/// <summary>The type or part that has the fields.</summary>
internal sealed record FieldOwner(string Name, string Title, bool IsType);

internal sealed record AddFieldPage(FieldOwner Owner, IReadOnlyList<FieldKind> Kinds, AddFieldInput Input);

internal sealed record FieldPage(FieldOwner Owner, ContentPartFieldDefinition Field, FieldKind Kind, string Back, IShape Editor);
