using System.Collections.Concurrent;
using System.Reflection;
using YesSql.Indexes;

namespace Sapling.Data.Indexes;

/// <summary>The columns of an index type, with accessors compiled once a process.</summary>
internal sealed class IndexTable
{
    private static readonly ConcurrentDictionary<Type, (IndexColumn[] Columns, Func<DbDataReader, IIndex> Read)> Shapes = new();

    private readonly Func<DbDataReader, IIndex> _read;
    private readonly Dictionary<string, IndexColumn> _byName;

    public IndexTable(Type type)
    {
        Type = type;
        IsReduce = typeof(ReduceIndex).IsAssignableFrom(type);
        (Columns, _read) = Shapes.GetOrAdd(type, Shape);
        _byName = Columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
    }

    public Type Type { get; }

    public bool IsReduce { get; }

    /// <summary>All but Id and DocumentId, which the engine keeps.</summary>
    public IndexColumn[] Columns { get; }

    public string BridgeColumn => Type.Name + "Id";

    public IndexColumn Column(string name) => _byName[name];

    /// <summary>The columns that <see cref="Read"/> expects, in its order.</summary>
    public IEnumerable<string> SelectedColumns =>
        new[] { "Id" }.Concat(Type.GetProperty("DocumentId") is null || IsReduce ? [] : ["DocumentId"]).Concat(Columns.Select(column => column.Name));

    public IIndex Read(DbDataReader reader) => _read(reader);

    private static (IndexColumn[] Columns, Func<DbDataReader, IIndex> Read) Shape(Type type)
    {
        var reduce = typeof(ReduceIndex).IsAssignableFrom(type);

        var columns = type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0)
            .Where(property => property.Name != "Id" && (reduce || property.Name != "DocumentId"))
            .Select(property => new IndexColumn(property))
            .ToArray();

        return (columns, RowReader.Compile(type, columns, reduce));
    }
}

internal sealed class IndexColumn
{
    public IndexColumn(PropertyInfo property)
    {
        Name = property.Name;
        Property = property;

        var instance = Expression.Parameter(typeof(object));
        Get = Expression.Lambda<Func<object, object?>>(
            Expression.Convert(Expression.Property(Expression.Convert(instance, property.DeclaringType!), property), typeof(object)), instance).Compile();
    }

    public string Name { get; }

    public PropertyInfo Property { get; }

    public Func<object, object?> Get { get; }
}
