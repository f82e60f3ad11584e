using Fluid.Values;

namespace OrchardCore.Liquid;

/// <summary>The <c>Content</c> object of templates; its members are found by accessors that features register. Contract: Orchard Core 3.0.</summary>
public class LiquidContentAccessor
{
}

/// <summary>An object whose members are looked up by name when a template asks. Contract: Orchard Core 3.0.</summary>
public class LiquidPropertyAccessor
{
    private readonly LiquidTemplateContext _context;
    private readonly Func<string, LiquidTemplateContext, Task<FluidValue>> _getter;

    public LiquidPropertyAccessor(LiquidTemplateContext context, Func<string, LiquidTemplateContext, Task<FluidValue>> getter)
    {
        _context = context;
        _getter = getter;
    }

    public Task<FluidValue> GetValueAsync(string identifier) => _getter(identifier, _context);
}
