using System.Reflection;

namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0. How the rows of one index come from documents of one type.</summary>
public class IndexDescriptor
{
    public Type Type { get; set; } = null!;

    public Type IndexType { get; set; } = null!;

    public Func<object, CancellationToken, Task<IEnumerable<IIndex>>> Map { get; set; } = null!;

    public Func<IGrouping<object, IIndex>, IIndex>? Reduce { get; set; }

    public Func<IIndex, IEnumerable<IIndex>, IIndex?>? Delete { get; set; }

    public Func<object, bool>? Filter { get; set; }

    public PropertyInfo? GroupKey { get; set; }
}
