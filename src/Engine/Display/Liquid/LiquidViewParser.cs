using Fluid;
using Fluid.Ast;
using Microsoft.Extensions.Options;
using Parlot.Fluent;
using Sapling.Display.Liquid.Errors;
using Sapling.Display.Liquid.Tags;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>The parser of Liquid views, with the tags of the enabled features. Contract: Orchard Core 3.0.</summary>
public class LiquidViewParser : FluidParser
{
    public LiquidViewParser(IOptions<LiquidViewOptions> liquidViewOptions, IOptions<FluidParserOptions> fluidParserOptions)
        : base(fluidParserOptions.Value)
    {
        CoreTags.Register(this, Primary, ArgumentsList);
        foreach (var configure in liquidViewOptions.Value.LiquidViewParserConfiguration)
        {
            configure(this);
        }

        FilterExpression.Parser = PlacedParser.Of(FilterExpression.Parser!);

        foreach (var (name, tag) in RegisteredTags.ToArray())
        {
            RegisteredTags[name] = PlacedParser.Of(name, tag);
        }

        Grammar = new WholeParser(Grammar);
    }

    public Parser<IReadOnlyList<FilterArgument>> ArgumentsListParser => ArgumentsList;
}
