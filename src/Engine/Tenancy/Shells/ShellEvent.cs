namespace OrchardCore.Environment.Shell.Events;

/// <summary>Something happens to the tenant of this name. Contract: Orchard Core 3.0.</summary>
public delegate Task ShellEvent(string name);

/// <summary>Something happens to all tenants. Contract: Orchard Core 3.0.</summary>
public delegate Task ShellsEvent();
