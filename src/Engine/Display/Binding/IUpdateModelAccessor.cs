namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>The updater of the present request; outside of an action one that binds nothing. Contract: Orchard Core 3.0.</summary>
public interface IUpdateModelAccessor
{
    IUpdateModel ModelUpdater { get; set; }
}
