using Microsoft.Extensions.FileProviders;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>Where Liquid views are found, and the tags features add to the parser. Contract: Orchard Core 3.0.</summary>
public class LiquidViewOptions
{
    public List<IFileProvider> FileProviders { get; } = [];
    public List<Action<LiquidViewParser>> LiquidViewParserConfiguration { get; } = [];
}
