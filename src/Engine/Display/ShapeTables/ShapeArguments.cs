using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Implementation;
using Sapling.Display.Razor;

namespace Sapling.Display.ShapeTables;

/// <summary>Gives a shape method its arguments: the shape, its context, a service, or a property of the shape by name.</summary>
internal static class ShapeArguments
{
    public static T? Value<T>(DisplayContext context, string name)
    {
        if (typeof(T) == typeof(DisplayContext))
        {
            return (T)(object)context;
        }

        if (typeof(T) == typeof(IDisplayHelper))
        {
            return (T)context.DisplayHelper;
        }

        if (typeof(T) == typeof(IServiceProvider))
        {
            return (T)context.ServiceProvider;
        }

        if (typeof(T) == typeof(IShapeFactory))
        {
            return (T)context.ServiceProvider.GetRequiredService<IShapeFactory>();
        }

        if (typeof(T) == typeof(IHtmlHelper))
        {
            return (T)ViewHelpers.Html(context.ServiceProvider);
        }

        if (name.Equals("Shape", StringComparison.OrdinalIgnoreCase) || typeof(T) == typeof(IShape) || typeof(T) == context.Value.GetType())
        {
            return (T)(object)context.Value;
        }

        return Property<T>(context, name);
    }

    public static T Service<T>(DisplayContext context)
        where T : notnull => context.ServiceProvider.GetRequiredService<T>();

    public static Task<IHtmlContent> FinishAsync(object? result, StringWriter? output) => result switch
    {
        Task<IHtmlContent> task => task,
        IHtmlContent content => Task.FromResult(content),
        Task<string> text => EncodeAsync(text),
        Task task => AwaitAsync(task, output),
        null => Task.FromResult<IHtmlContent>(output is null ? HtmlString.Empty : new HtmlString(output.ToString())),
        _ => Task.FromResult<IHtmlContent>(new StringHtmlContent(Convert.ToString(result, CultureInfo.CurrentCulture) ?? string.Empty)),
    };

    private static T? Property<T>(DisplayContext context, string name)
    {
        var shape = context.Value;

        object? value = name switch
        {
            "Items" => shape.Items,
            "Id" => shape.Id,
            "TagName" => shape.TagName,
            "Classes" => shape.Classes,
            "Attributes" => shape.Attributes,
            "Metadata" => shape.Metadata,
            "New" => context.ServiceProvider.GetRequiredService<IShapeFactory>().New,
            _ when shape.Properties.TryGetValue(name, out var known) => known,
            _ => null,
        };

        return value switch
        {
            null => default,
            T typed => typed,
            IConvertible convertible when typeof(IConvertible).IsAssignableFrom(Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T)) =>
                (T)Convert.ChangeType(convertible, Nullable.GetUnderlyingType(typeof(T)) ?? typeof(T), CultureInfo.InvariantCulture),
            _ => default,
        };
    }

    private static async Task<IHtmlContent> EncodeAsync(Task<string> text) => new StringHtmlContent(await text);

    private static async Task<IHtmlContent> AwaitAsync(Task task, StringWriter? output)
    {
        await task;
        return output is null ? HtmlString.Empty : new HtmlString(output.ToString());
    }
}
