using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>All that is known of a shape type in one theme. Contract: Orchard Core 3.0.</summary>
public class ShapeDescriptor
{
    public ShapeDescriptor() => Placement = DefaultPlacementAction;

    public string ShapeType { get; set; } = null!;

    /// <summary>Where what renders the type itself comes from; null when only alternates are bound.</summary>
    public string? BindingSource => OwnBinding?.BindingSource;

    public Func<DisplayContext, Task<IHtmlContent>>? Binding => OwnBinding?.BindingAsync;

    public IDictionary<string, ShapeBinding> Bindings { get; } = new Dictionary<string, ShapeBinding>(StringComparer.OrdinalIgnoreCase);

    public virtual IReadOnlyList<Func<ShapeCreatingContext, Task>> CreatingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeCreatedContext, Task>> CreatedAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> ProcessingAsync { get; set; } = [];

    public virtual IReadOnlyList<Func<ShapeDisplayContext, Task>> DisplayedAsync { get; set; } = [];

    public virtual Func<ShapePlacementContext, PlacementInfo?> Placement { get; set; }

    public string? DefaultPlacement { get; set; }

    public virtual IReadOnlyList<string> Wrappers { get; set; } = [];

    private ShapeBinding? OwnBinding => Bindings.TryGetValue(ShapeType, out var binding) ? binding : null;

    protected PlacementInfo? DefaultPlacementAction(ShapePlacementContext context) =>
        string.IsNullOrEmpty(DefaultPlacement) ? null : PlacementInfo.FromLocation(DefaultPlacement);
}
