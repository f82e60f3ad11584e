using YesSql.Indexes;

namespace OrchardCore.Data;

/// <summary>Contract: Orchard Core 3.0. An index provider with services of the current scope.</summary>
public interface IScopedIndexProvider : IIndexProvider;
