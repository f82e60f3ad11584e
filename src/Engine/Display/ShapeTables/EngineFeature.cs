using OrchardCore.Environment.Extensions;
using OrchardCore.Environment.Extensions.Features;

namespace Sapling.Display.ShapeTables;

/// <summary>Stands for the engine's own shapes, which belong to no feature: everything overrides them.</summary>
internal sealed class EngineFeature : IFeatureInfo
{
    public static EngineFeature Instance { get; } = new();

    public string Id => "Sapling.Display";

    public string Name => Id;

    public int Priority => int.MinValue;

    public string Category => string.Empty;

    public string Description => "Shapes of the engine.";

    public bool DefaultTenantOnly => false;

    public IExtensionInfo Extension => null!;

    public string[] Dependencies => [];

    public bool IsAlwaysEnabled => true;

    public bool EnabledByDependencyOnly => false;
}
