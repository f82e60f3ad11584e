using OrchardCore.Setup.Services;

namespace OrchardCore.Setup.Events;

/// <summary>Told in the new tenant, after the recipe ran. Contract: Orchard Core 3.0.</summary>
public interface ISetupEventHandler
{
    /// <summary>Finishes the setup; an entry in <see cref="SetupContext.Errors"/> makes it fail.</summary>
    Task SetupAsync(SetupContext context) => Task.CompletedTask;

    Task FailedAsync(SetupContext context) => Task.CompletedTask;

    Task SucceededAsync() => Task.CompletedTask;
}
