using System.Text.Json.Nodes;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Definitions;

namespace OrchardCore.ContentManagement.Metadata.Builders;

/// <summary>Contract: Orchard Core 3.0. Builds the definition of a type.</summary>
public class ContentTypeDefinitionBuilder
{
    private readonly List<ContentTypePartDefinition> _parts = [];
    private readonly JsonObject _settings = [];
    private string _name;
    private string? _displayName;

    public ContentTypeDefinitionBuilder()
        : this(new ContentTypeDefinition(null!, null))
    {
    }

    public ContentTypeDefinitionBuilder(ContentTypeDefinition? existing)
    {
        Current = existing ?? new ContentTypeDefinition(null!, null);
        _name = Current.Name;
        _displayName = Current.DisplayName;
        _parts.AddRange(Current.Parts);
        _settings = Current.Settings.Clone() ?? [];
    }

    public ContentTypeDefinition Current { get; }

    /// <exception cref="ArgumentException">The type has no name, or it does not begin with a letter.</exception>
    public ContentTypeDefinition Build()
    {
        DefinitionName.Check(_name, "content type");
        return new ContentTypeDefinition(_name, _displayName, _parts, _settings);
    }

    public ContentTypeDefinitionBuilder WithName(string name)
    {
        _name = name;
        return this;
    }

    [Obsolete("This method has been deprecated, please use WithName() instead.")]
    public ContentTypeDefinitionBuilder Named(string name) => WithName(name);

    public ContentTypeDefinitionBuilder WithDisplayName(string? displayName)
    {
        _displayName = displayName;
        return this;
    }

    [Obsolete("This method has been deprecated, please use WithDisplayName() instead.")]
    public ContentTypeDefinitionBuilder DisplayedAs(string? displayName) => WithDisplayName(displayName);

    public ContentTypeDefinitionBuilder MergeSettings(JsonObject settings)
    {
        _settings.Merge(settings, ContentBuilderSettings.JsonMergeSettings);
        return this;
    }

    public ContentTypeDefinitionBuilder MergeSettings<T>(Action<T> setting) where T : class, new()
    {
        ContentBuilderSettings.Alter(_settings, setting);
        return this;
    }

    public ContentTypeDefinitionBuilder WithSettings<T>(T settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        _settings[typeof(T).Name] = ContentBuilderSettings.Write(settings);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart(string partName)
    {
        _parts.RemoveAll(part => part.Name == partName);
        return this;
    }

    public ContentTypeDefinitionBuilder RemovePart<TPart>() where TPart : ContentPart => RemovePart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart(string partName) => WithPart(partName, static _ => { });

    public ContentTypeDefinitionBuilder WithPart(string name, string partName) => WithPart(name, partName, static _ => { });

    public ContentTypeDefinitionBuilder WithPart(string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(partName, partName, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, string partName, Action<ContentTypePartDefinitionBuilder> configuration) =>
        WithPart(name, new ContentPartDefinition(partName), configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>() where TPart : ContentPart => WithPart(typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name) where TPart : ContentPart => WithPart(name, typeof(TPart).Name);

    public ContentTypeDefinitionBuilder WithPart<TPart>(Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart =>
        WithPart(typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart<TPart>(string name, Action<ContentTypePartDefinitionBuilder> configuration) where TPart : ContentPart =>
        WithPart(name, typeof(TPart).Name, configuration);

    public ContentTypeDefinitionBuilder WithPart(string name, ContentPartDefinition partDefinition, Action<ContentTypePartDefinitionBuilder> configuration)
    {
        var builder = TakePart(name, partDefinition);
        configuration(builder);
        _parts.Add(builder.Build());
        return this;
    }

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(partName, partName, configurationAsync);

    public Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, string partName, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync) =>
        WithPartAsync(name, new ContentPartDefinition(partName), configurationAsync);

    public async Task<ContentTypeDefinitionBuilder> WithPartAsync(string name, ContentPartDefinition partDefinition, Func<ContentTypePartDefinitionBuilder, Task> configurationAsync)
    {
        var builder = TakePart(name, partDefinition);
        await configurationAsync(builder);
        _parts.Add(builder.Build());
        return this;
    }

    private PartBuilder TakePart(string name, ContentPartDefinition partDefinition)
    {
        var existing = _parts.FirstOrDefault(part => string.Equals(part.Name, name, StringComparison.OrdinalIgnoreCase));

        if (existing is not null)
        {
            _parts.Remove(existing);
        }

        return new PartBuilder(
            existing is null
                ? new ContentTypePartDefinition(name, partDefinition, []) { ContentTypeDefinition = Current }
                : new ContentTypePartDefinition(existing.Name, existing.PartDefinition, existing.Settings) { ContentTypeDefinition = Current });
    }

    private sealed class PartBuilder(ContentTypePartDefinition part) : ContentTypePartDefinitionBuilder(part)
    {
        public override ContentTypePartDefinition Build()
        {
            DefinitionName.Check(PartName, "content part");
            return new ContentTypePartDefinition(Name, Current.PartDefinition, _settings) { ContentTypeDefinition = Current.ContentTypeDefinition };
        }
    }
}
