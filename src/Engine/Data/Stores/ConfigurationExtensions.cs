using System.Data;

namespace YesSql;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ConfigurationExtensions
{
    public static IConfiguration CheckConcurrentUpdates<T>(this IConfiguration configuration) => configuration.CheckConcurrentUpdates(typeof(T));

    public static IConfiguration CheckConcurrentUpdates(this IConfiguration configuration, Type type)
    {
        configuration.ConcurrentTypes.Add(type);
        return configuration;
    }

    public static IConfiguration SetConnectionFactory(this IConfiguration configuration, IConnectionFactory connectionFactory)
    {
        configuration.ConnectionFactory = connectionFactory;
        return configuration;
    }

    public static IConfiguration SetContentSerializer(this IConfiguration configuration, IContentSerializer contentSerializer)
    {
        configuration.ContentSerializer = contentSerializer;
        return configuration;
    }

    public static IConfiguration SetIsolationLevel(this IConfiguration configuration, IsolationLevel isolationLevel)
    {
        configuration.IsolationLevel = isolationLevel;
        return configuration;
    }

    public static IConfiguration SetTableNameConvention(this IConfiguration configuration, ITableNameConvention convention)
    {
        configuration.TableNameConvention = convention;
        return configuration;
    }

    public static IConfiguration SetTablePrefix(this IConfiguration configuration, string tablePrefix)
    {
        configuration.TablePrefix = tablePrefix;
        return configuration;
    }

    public static IConfiguration UseLogger(this IConfiguration configuration, ILogger logger)
    {
        configuration.Logger = logger;
        return configuration;
    }
}
