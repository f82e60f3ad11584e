using Microsoft.AspNetCore.Html;
using OrchardCore.DisplayManagement.Implementation;

namespace OrchardCore.DisplayManagement.Descriptors;

/// <summary>What renders a shape type or one of its alternates: a template or a method. Contract: Orchard Core 3.0.</summary>
public sealed class ShapeBinding
{
    public string BindingName { get; set; } = null!;

    public string BindingSource { get; set; } = null!;

    public Func<DisplayContext, Task<IHtmlContent>> BindingAsync { get; set; } = null!;
}
