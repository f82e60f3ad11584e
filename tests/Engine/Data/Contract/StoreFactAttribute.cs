using Npgsql;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace OrchardSite.Engine.Tests.Data.Contract;

/// <summary>A test of the store contract. It is skipped, visibly, on a database that cannot be reached.</summary>
[AttributeUsage(AttributeTargets.Method)]
[XunitTestCaseDiscoverer("OrchardSite.Engine.Tests.Data.Contract." + nameof(StoreFactDiscoverer), "OrchardSite.Engine.Tests")]
public sealed class StoreFactAttribute : FactAttribute;

public sealed class StoreFactDiscoverer(IMessageSink messages) : FactDiscoverer(messages)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        new StoreTestCase(DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod);
}

public sealed class StoreTestCase : XunitTestCase
{
    [Obsolete("For the deserializer.")]
    public StoreTestCase()
    {
    }

    public StoreTestCase(IMessageSink messages, TestMethodDisplay display, TestMethodDisplayOptions options, ITestMethod method)
        : base(messages, display, options, method)
    {
    }

    protected override string GetSkipReason(IAttributeInfo factAttribute) =>
        TestMethod.TestClass.Class.Name.Contains("Postgres", StringComparison.Ordinal) ? Postgres.WhyNot! : base.GetSkipReason(factAttribute);
}

internal static class Postgres
{
    private static readonly Lazy<string?> Reason = new(Try);

    public static string ConnectionString => Environment.GetEnvironmentVariable("ORCHARD_TEST_POSTGRES") is { Length: > 0 } given
        ? given
        : "Host=localhost;Username=postgres;Database=postgres;Timeout=2";

    /// <summary>Null when the server answers.</summary>
    public static string? WhyNot => Reason.Value;

    private static string? Try()
    {
        try
        {
            using var connection = new NpgsqlConnection(ConnectionString);
            connection.Open();
            return null;
        }
        catch (Exception exception) when (exception is NpgsqlException or ArgumentException or System.Net.Sockets.SocketException)
        {
            return $"PostgreSQL cannot be reached ({exception.Message}). Set ORCHARD_TEST_POSTGRES to a connection string to run these tests.";
        }
    }
}
