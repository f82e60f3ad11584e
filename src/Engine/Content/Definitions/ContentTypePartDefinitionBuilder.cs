using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Contract: Orchard Core 3.0. Builds the attachment of a part to a type.</summary>
public abstract class ContentTypePartDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentTypePartDefinitionBuilder(ContentTypePartDefinition part)
    {
        Current = part;
        Name = part.Name;
        PartName = part.PartDefinition.Name;
        TypeName = part.ContentTypeDefinition?.Name!;
        _settings = part.Settings.Clone() ?? [];
    }

    public ContentTypePartDefinition Current { get; protected set; }

    public string Name { get; private set; }

    public string PartName { get; private set; }

    public string TypeName { get; private set; }

    public ContentTypePartDefinitionBuilder WithSettings<T>(T settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings[typeof(T).Name] = ContentBuilderSettings.Write(settings);
        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings, ContentBuilderSettings.JsonMergeSettings);
        return this;
    }

    public ContentTypePartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        ContentBuilderSettings.Alter(_settings, setting);
        return this;
    }

    public abstract ContentTypePartDefinition Build();
}
