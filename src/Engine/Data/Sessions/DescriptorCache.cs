using Sapling.Data.Indexes;
using YesSql.Indexes;

namespace Sapling.Data.Sessions;

/// <summary>The indexes that a session keeps of the types of a collection.</summary>
internal sealed class DescriptorCache(StoreSession session, IdentityMap map)
{
    private readonly Dictionary<Type, IndexDescriptor[]> _descriptors = [];

    public IdentityMap Map => map;

    public IndexDescriptor[] For(Type type)
    {
        if (!_descriptors.TryGetValue(type, out var descriptors))
        {
            session.RegisterScopedIndexes();
            _descriptors[type] = descriptors =
            [
                .. session.Storage.Describe(type, map.Collection),
                .. IndexDescriptors.Describe(map.Providers, type, map.Collection),
            ];
        }

        return descriptors;
    }
}
