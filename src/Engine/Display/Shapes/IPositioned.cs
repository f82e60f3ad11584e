namespace OrchardCore.DisplayManagement;

/// <summary>Something that has a place among its siblings, e.g. <c>5</c>, <c>1.5</c>, <c>before</c>, <c>after</c>. Contract: Orchard Core 3.0.</summary>
public interface IPositioned
{
    string? Position { get; set; }
}
