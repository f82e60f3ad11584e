namespace YesSql.Indexes;

/// <summary>Contract: Orchard Core 3.0. Describes the indexes of documents of type <typeparamref name="T"/>.</summary>
public abstract class IndexProvider<T> : IIndexProvider
{
    public string? CollectionName { get; set; }

    public abstract void Describe(DescribeContext<T> context);

    void IIndexProvider.Describe(IDescriptor context) => Describe((DescribeContext<T>)context);

    public Type ForType() => typeof(T);
}
