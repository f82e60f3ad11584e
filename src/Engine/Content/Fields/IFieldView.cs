using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Content.Fields;

/// <summary>What every template of a field is given.</summary>
public interface IFieldView<TField>
    where TField : ContentField
{
    TField Field { get; set; }

    ContentPart Part { get; set; }

    ContentPartFieldDefinition PartFieldDefinition { get; set; }
}
