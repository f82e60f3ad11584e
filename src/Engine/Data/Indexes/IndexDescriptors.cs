using System.Reflection;
using YesSql.Indexes;

namespace Sapling.Data.Indexes;

/// <summary>Asks providers for the indexes of a document type.</summary>
internal static class IndexDescriptors
{
    public static IEnumerable<IndexDescriptor> Describe(IEnumerable<IIndexProvider> providers, Type documentType, string collection)
    {
        foreach (var provider in providers)
        {
            var forType = provider.ForType();

            if (forType.IsAssignableFrom(documentType) && (provider.CollectionName ?? "") == collection)
            {
                var context = (IDescriptor)Activator.CreateInstance(typeof(DescribeContext<>).MakeGenericType(forType))!;
                provider.Describe(context);

                foreach (var descriptor in context.Describe())
                {
                    yield return Check(descriptor);
                }
            }
        }
    }

    private static IndexDescriptor Check(IndexDescriptor descriptor)
    {
        if (typeof(ReduceIndex).IsAssignableFrom(descriptor.IndexType) && (descriptor.GroupKey is null || descriptor.Reduce is null || descriptor.Delete is null))
        {
            throw new InvalidOperationException($"The reduce index {descriptor.IndexType.Name} of {descriptor.Type.Name} needs Map(), Group(), Reduce() and Delete() in its index provider.");
        }

        return descriptor;
    }

    public static PropertyInfo Key(this IndexDescriptor descriptor) => descriptor.GroupKey!;
}
