using System.Collections.Concurrent;
using Fluid;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;

namespace Sapling.Display.Liquid;

/// <summary>Gives tenants with the same tags the same parser, so that a template is parsed once for all of them.</summary>
internal static class SharedParsers
{
    private static readonly ConcurrentDictionary<string, LiquidViewParser> _parsers = new();

    public static LiquidViewParser Get(IOptions<LiquidViewOptions> views, IOptions<FluidParserOptions> syntax)
        => Key(views.Value, syntax.Value) is { } key
            ? _parsers.GetOrAdd(key, _ => new LiquidViewParser(views, syntax))
            : new LiquidViewParser(views, syntax);

    private static string? Key(LiquidViewOptions views, FluidParserOptions syntax)
    {
        var parts = new List<string> { $"{syntax.AllowFunctions}{syntax.AllowLiquidTag}{syntax.AllowParentheses}{syntax.AllowTrailingQuestionMark}" };
        foreach (var configure in views.LiquidViewParserConfiguration)
        {
            // A lambda that captured something of its tenant must not serve another one.
            if (configure.Target is { } target && target.GetType().GetFields(System.Reflection.BindingFlags.Instance | System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.NonPublic).Length > 0)
            {
                return null;
            }

            parts.Add($"{configure.Method.Module.ModuleVersionId}:{configure.Method.MetadataToken}");
        }

        return string.Join('|', parts);
    }
}
