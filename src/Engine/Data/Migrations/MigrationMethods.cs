using System.Globalization;
using System.Reflection;
using OrchardCore.Data.Migration;

namespace Sapling.Data.Migrations;

/// <summary>The methods of a migration class that are found by their names.</summary>
internal static class MigrationMethods
{
    private const BindingFlags All = BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static;

    public static MethodInfo? Create(Type migration) => Find(migration, "Create");

    public static MethodInfo? Uninstall(Type migration) => Find(migration, "Uninstall");

    public static MethodInfo? UpdateFrom(Type migration, int version) => Find(migration, "UpdateFrom" + version.ToString(CultureInfo.InvariantCulture));

    /// <summary>Runs a step and gives the version it reached, or null for a step that reaches none (Uninstall).</summary>
    public static async Task<int?> RunAsync(IDataMigration migration, MethodInfo method)
    {
        object? result;

        try
        {
            result = method.Invoke(method.IsStatic ? null : migration, null);
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } cause)
        {
            System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(cause);
            throw;
        }

        switch (result)
        {
            case int version:
                return version;

            case Task<int> task:
                return await task;

            case Task task:
                await task;
                return null;

            case null:
                return null;

            default:
                throw new InvalidOperationException($"The migration step {method.DeclaringType}.{method.Name} returns {method.ReturnType.Name}; it must return int or Task<int>.");
        }
    }

    private static MethodInfo? Find(Type migration, string name) =>
        migration.GetMethod(name, All, []) ?? migration.GetMethod(name + "Async", All, []);
}
