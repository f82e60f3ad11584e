using System.Text.Json.Nodes;

namespace OrchardCore.Entities;

/// <summary>Contract: Orchard Core 3.0. An object with open properties.</summary>
public class Entity : IEntity
{
    public JsonObject Properties { get; set; } = [];
}
