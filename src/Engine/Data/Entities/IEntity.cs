using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface IEntity
{
    JsonObject Properties { get; }
}
