using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Contract: Orchard Core 3.0. Builds the definition of a field of a part.</summary>
public abstract class ContentPartFieldDefinitionBuilder
{
    protected readonly JsonObject _settings;

    protected ContentPartFieldDefinitionBuilder(ContentPartFieldDefinition field)
    {
        Current = field;
        _settings = field.Settings.Clone() ?? [];
    }

    public ContentPartFieldDefinition Current { get; private set; }

    public abstract string Name { get; }

    public abstract string FieldType { get; }

    public abstract string PartName { get; }

    public ContentPartFieldDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings, ContentBuilderSettings.JsonMergeSettings);
        return this;
    }

    public ContentPartFieldDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        ContentBuilderSettings.Alter(_settings, setting);
        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>(T settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings[typeof(T).Name] = ContentBuilderSettings.Write(settings);
        return this;
    }

    public ContentPartFieldDefinitionBuilder WithSettings<T>() where T : class, new() => WithSettings(new T());

    public abstract ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition);

    public abstract ContentPartFieldDefinitionBuilder OfType(string fieldType);

    public abstract ContentPartFieldDefinition Build();
}
