using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Liquid;
using OrchardCore.Media;
using Sapling.Media.Images;

namespace Sapling.Media.Liquid;

/// <summary><c>{{ url | img_tag: alt: "…" }}</c>: an image element that knows its size, so that the page does not jump when it loads.</summary>
internal sealed class ImageTagFilter(IMediaFileStore store, ImageSizes sizes) : ILiquidFilter
{
    public async ValueTask<FluidValue> ProcessAsync(FluidValue input, FilterArguments arguments, LiquidTemplateContext context)
    {
        var url = input.ToStringValue();
        var encoder = HtmlEncoder.Default;
        var tag = new StringBuilder("<img src=\"").Append(encoder.Encode(url)).Append('"');
        var hasAlt = false;
        foreach (var name in arguments.Names)
        {
            var attribute = name.Replace('_', '-');
            hasAlt |= attribute.Equals("alt", StringComparison.OrdinalIgnoreCase);
            Append(tag, attribute, arguments[name].ToStringValue());
        }

        if (!hasAlt)
        {
            Append(tag, "alt", string.Empty);
        }

        if (!arguments.HasNamed("width") && !arguments.HasNamed("height") && await SizeAsync(url) is { } size)
        {
            Append(tag, "width", size.Width.ToString(CultureInfo.InvariantCulture));
            Append(tag, "height", size.Height.ToString(CultureInfo.InvariantCulture));
        }

        return new StringValue(tag.Append(" />").ToString(), encode: false);

        void Append(StringBuilder builder, string name, string value)
            => builder.Append(' ').Append(name).Append("=\"").Append(encoder.Encode(value)).Append('"');
    }

    /// <summary>The size that the URL will deliver, when it is a picture of this library.</summary>
    private async ValueTask<(int Width, int Height)?> SizeAsync(string url)
    {
        var root = store.MapPathToPublicUrl(string.Empty);
        if (!url.StartsWith(root, StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        var question = url.IndexOf('?');
        var path = Uri.UnescapeDataString(url[root.Length..(question < 0 ? url.Length : question)]);
        if (await sizes.GetAsync(store, path) is not { } size)
        {
            return null;
        }

        var commands = ImageCommands.Parse(question < 0
            ? []
            : QueryHelpers.ParseQuery(url[question..]).Where(p => ImageCommands.IsCommand(p.Key)).Select(p => KeyValuePair.Create(p.Key, p.Value.ToString())));
        var geometry = Geometry.Of(size.Width, size.Height, commands);
        return (geometry.Width, geometry.Height);
    }
}
