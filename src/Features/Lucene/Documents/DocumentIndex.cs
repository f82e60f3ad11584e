using Microsoft.AspNetCore.Html;

namespace OrchardCore.Indexing;

/// <summary>Contract: Orchard Core 3.0. What is written to an index about one document.</summary>
public class DocumentIndex(string id)
{
    public string Id { get; } = id;

    public List<DocumentIndexEntry> Entries { get; } = [];

    public void Set(string name, string? value, DocumentIndexOptions options) => Add(name, value, Types.Text, options);

    public void Set(string name, IHtmlContent? value, DocumentIndexOptions options) => Add(name, value, Types.Text, options);

    public void Set(string name, DateTimeOffset? value, DocumentIndexOptions options) => Add(name, value, Types.DateTime, options);

    public void Set(string name, int? value, DocumentIndexOptions options) => Add(name, value, Types.Integer, options);

    public void Set(string name, bool? value, DocumentIndexOptions options) => Add(name, value, Types.Boolean, options);

    public void Set(string name, double? value, DocumentIndexOptions options) => Add(name, value, Types.Number, options);

    public void Set(string name, decimal? value, DocumentIndexOptions options) => Add(name, value, Types.Number, options);

    private void Add(string name, object? value, Types type, DocumentIndexOptions options) => Entries.Add(new DocumentIndexEntry(name, value, type, options));

    /// <summary>Contract: Orchard Core 3.0.</summary>
    public enum Types
    {
        Integer = 0,
        Text = 1,
        DateTime = 2,
        Boolean = 3,
        Number = 4,
        GeoPoint = 5,
        Complex = 6,
        Vector = 7,
    }

    /// <summary>Contract: Orchard Core 3.0.</summary>
    public class DocumentIndexEntry(string name, object? value, Types type, DocumentIndexOptions options)
    {
        public string Name { get; } = name;

        public object? Value { get; } = value;

        public Types Type { get; } = type;

        public DocumentIndexOptions Options { get; } = options;
    }
}
