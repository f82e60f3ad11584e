using OrchardCore.Environment.Shell.Builders;

namespace OrchardCore.Environment.Shell;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ShellContextExtensions
{
    public static bool IsPlaceholder(this ShellContext? context) => context is ShellContext.PlaceHolder;
    public static bool IsPreCreated(this ShellContext? context) => context is ShellContext.PlaceHolder { PreCreated: true };
    public static bool IsActive(this ShellContext? context) => context is { ActiveScopes: > 0 };
    public static bool HasServices(this ShellContext? context) => context is { ServiceProvider: not null };
    public static bool HasPipeline(this ShellContext? context) => context is { Pipeline: not null };

    public static ShellContext WithSharedSettings(this ShellContext context)
    {
        context.SharedSettings = true;
        return context;
    }

    public static ShellContext WithoutSharedSettings(this ShellContext context)
    {
        context.SharedSettings = false;
        return context;
    }
}
