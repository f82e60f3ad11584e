using System.Text.Encodings.Web;
using Fluid.Ast;
using OrchardCore.Liquid;

namespace OrchardCore.DisplayManagement.Liquid.Tags;

/// <summary>A feature's own way to write an <c>a</c> tag that has certain arguments. Contract: Orchard Core 3.0.</summary>
public interface IAnchorTag
{
    int Order { get; }
    bool Match(IReadOnlyList<FilterArgument> argumentsList);
    ValueTask<Completion> WriteToAsync(IReadOnlyList<FilterArgument> argumentsList, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, LiquidTemplateContext context);
}
