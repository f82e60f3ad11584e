namespace OrchardSite.Features.Tests.Tenants;

/// <summary>A test that needs a PostgreSQL server. Without one it is skipped, visibly.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PostgresFactAttribute : FactAttribute
{
    public PostgresFactAttribute()
    {
        if (string.IsNullOrEmpty(ConnectionString))
        {
            Skip = "Set ORCHARD_TEST_POSTGRES to a connection string to run this test.";
        }
    }

    public static string? ConnectionString => System.Environment.GetEnvironmentVariable("ORCHARD_TEST_POSTGRES");
}
