using System.Text.Json;
using System.Text.Json.Nodes;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Options;
using OrchardCore.Liquid;
using OrchardCore.Media;
using OrchardCore.Media.Fields;
using OrchardCore.Media.Services;

namespace Sapling.Media.Liquid;

/// <summary><c>{{ url | resize_url: width: 600, height: 400, mode: "crop" }}</c>: the URL of a picture in another size, signed.</summary>
internal sealed class ResizeUrlFilter(IMediaProfileService profiles, IMediaTokenService tokens, IOptions<MediaOptions> options) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var url = input.ToStringValue();
        if (url.Length == 0)
        {
            return StringValue.Empty;
        }

        var commands = new Dictionary<string, string?>();
        if (arguments["profile"] is { } profile && !profile.IsNil())
        {
            foreach (var (name, value) in await profiles.GetMediaProfileCommands(profile.ToStringValue()))
            {
                commands[name] = value;
            }

            // Positional arguments have no meaning beside a profile; named ones still refine it.
            Add(commands, "width", arguments["width"]);
            Add(commands, "height", arguments["height"]);
            Add(commands, "rmode", arguments["mode"]);
        }
        else
        {
            Add(commands, "width", Find(arguments, "width", 0));
            Add(commands, "height", Find(arguments, "height", 1));
            Add(commands, "rmode", Find(arguments, "mode", 2));
        }

        Add(commands, "quality", arguments["quality"]);
        Add(commands, "format", arguments["format"]);
        Add(commands, "bgcolor", arguments["bgcolor"]);
        Add(commands, "autoorient", arguments["autoorient"]);
        AddAnchor(commands, arguments["anchor"]);

        var resized = QueryHelpers.AddQueryString(url, commands);
        return new StringValue(options.Value.UseTokenizedQueryString ? tokens.AddTokenToPath(resized) : resized);
    }

    private static FluidValue Find(FilterArguments arguments, string name, int index)
    {
        if (arguments.HasNamed(name))
        {
            return arguments[name];
        }

        // Fluid counts named arguments among the positional ones.
        var positional = arguments.At(index);
        return arguments.Names.Any(n => ReferenceEquals(arguments[n], positional)) ? NilValue.Instance : positional;
    }

    private static void Add(Dictionary<string, string?> commands, string name, FluidValue? value)
    {
        if (value is not null && !value.IsNil() && value.ToStringValue() is { Length: > 0 } text)
        {
            commands[name] = text;
        }
    }

    /// <summary>The focal point, as the field gives it or as it lies in the item's content.</summary>
    private static void AddAnchor(Dictionary<string, string?> commands, FluidValue? anchor)
    {
        var point = anchor?.ToObjectValue() switch
        {
            Anchor given => given,
            JsonObject json => json.Deserialize<Anchor>(JOptions.Default),
            _ => null,
        };

        if (point is not null)
        {
            commands["rxy"] = FormattableString.Invariant($"{point.X},{point.Y}");
        }
    }
}
