using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Definitions;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Contract: Orchard Core 3.0. Builds the definition of a part.</summary>
public class ContentPartDefinitionBuilder
{
    private readonly List<ContentPartFieldDefinition> _fields = [];
    private readonly JsonObject _settings = [];

    public ContentPartDefinitionBuilder()
        : this(new ContentPartDefinition(null!))
    {
    }

    public ContentPartDefinitionBuilder(ContentPartDefinition? existing)
    {
        Current = existing ?? new ContentPartDefinition(null!);
        Name = Current.Name;
        _fields.AddRange(Current.Fields);
        _settings = Current.Settings.Clone() ?? [];
    }

    public ContentPartDefinition Current { get; private set; }

    public string Name { get; private set; }

    /// <exception cref="ArgumentException">The part has no name, or it does not begin with a letter.</exception>
    public ContentPartDefinition Build()
    {
        DefinitionName.Check(Name, "content part");
        return new ContentPartDefinition(Name, _fields, _settings);
    }

    public ContentPartDefinitionBuilder Named(string name)
    {
        Name = name;
        return this;
    }

    public ContentPartDefinitionBuilder RemoveField(string fieldName)
    {
        _fields.RemoveAll(field => field.Name == fieldName);
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings, ContentBuilderSettings.JsonMergeSettings);
        return this;
    }

    public ContentPartDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        ContentBuilderSettings.Alter(_settings, setting);
        return this;
    }

    public ContentPartDefinitionBuilder WithSettings<T>(T settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings[typeof(T).Name] = ContentBuilderSettings.Write(settings);
        return this;
    }

    public ContentPartDefinitionBuilder WithField(string fieldName) => WithField(fieldName, static _ => { });

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName) => WithField(fieldName, static field => field.OfType(typeof(TField).Name));

    public ContentPartDefinitionBuilder WithField<TField>(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration) =>
        WithField(fieldName, field =>
        {
            configuration(field);
            field.OfType(typeof(TField).Name);
        });

    public ContentPartDefinitionBuilder WithField(string fieldName, Action<ContentPartFieldDefinitionBuilder> configuration)
    {
        var builder = TakeField(fieldName);
        configuration(builder);
        _fields.Add(builder.Build());
        return this;
    }

    public async Task<ContentPartDefinitionBuilder> WithFieldAsync(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configurationAsync)
    {
        var builder = TakeField(fieldName);
        await configurationAsync(builder);
        _fields.Add(builder.Build());
        return this;
    }

    public Task<ContentPartDefinitionBuilder> WithFieldAsync<TField>(string fieldName, Func<ContentPartFieldDefinitionBuilder, Task> configuration) =>
        WithFieldAsync(fieldName, async field =>
        {
            await configuration(field);
            field.OfType(typeof(TField).Name);
        });

    private FieldBuilder TakeField(string fieldName)
    {
        var existing = _fields.FirstOrDefault(field => string.Equals(field.Name, fieldName, StringComparison.OrdinalIgnoreCase));

        if (existing is null)
        {
            return new FieldBuilder(new ContentPartFieldDefinition(null!, fieldName, []), Current);
        }

        // The last change is the last place, as in Orchard Core: positions order what is shown, not this list.
        var part = new ContentPartDefinition(Current.Name ?? Name, [], Current.Settings);
        existing = new ContentPartFieldDefinition(existing.FieldDefinition, existing.Name, existing.Settings) { PartDefinition = part };
        _fields.RemoveAll(field => field.Name == existing.Name);
        return new FieldBuilder(existing, part);
    }

    private sealed class FieldBuilder(ContentPartFieldDefinition field, ContentPartDefinition part) : ContentPartFieldDefinitionBuilder(field)
    {
        private ContentFieldDefinition? _fieldDefinition = field.FieldDefinition;
        private readonly string _name = field.Name;

        public override string Name => _name;

        public override string FieldType => _fieldDefinition?.Name!;

        public override string PartName => part.Name;

        public override ContentPartFieldDefinition Build()
        {
            DefinitionName.Check(Name, "content field");

            if (_fieldDefinition is null)
            {
                throw new ArgumentException($"The field '{Name}' of the part '{PartName}' has no type: call OfType(\"TextField\") or another.");
            }

            return new ContentPartFieldDefinition(_fieldDefinition, Name, _settings);
        }

        public override ContentPartFieldDefinitionBuilder OfType(ContentFieldDefinition fieldDefinition)
        {
            _fieldDefinition = fieldDefinition;
            return this;
        }

        public override ContentPartFieldDefinitionBuilder OfType(string fieldType) => OfType(new ContentFieldDefinition(fieldType));
    }
}
