using Sapling.Data.Sessions;
using YesSql;
using YesSql.Indexes;

namespace Sapling.Data.Queries;

internal sealed class QueryRoot(StoreSession session, string collection) : IQuery
{
    public IQuery<object> Any() => For<object>(false);

    public IQuery<T> For<T>(bool filterType = true) where T : class
    {
        var state = new QueryState(session, collection);

        if (filterType && typeof(T) != typeof(object))
        {
            state.FilterType(typeof(T));
        }

        return new DocumentQuery<T>(state);
    }

    public IQueryIndex<T> ForIndex<T>() where T : class, IIndex => new IndexQuery<T>(new QueryState(session, collection, typeof(T)));
}
