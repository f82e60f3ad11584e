using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace OrchardCore.ContentManagement.Display.ContentDisplay;

/// <summary>Contract: Orchard Core 3.0. Registers the display drivers of fields.</summary>
public static class ContentFieldServiceCollectionExtensions
{
    /// <summary>The driver displays and edits the field, whatever mode or editor is chosen.</summary>
    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.UseDisplayDriver(typeof(TContentFieldDisplayDriver));

    public static ContentFieldOptionBuilder UseDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode<TContentFieldDisplayDriver>(predicate).ForEditor<TContentFieldDisplayDriver>(predicate);

    public static ContentFieldOptionBuilder UseDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) =>
        builder.ForDisplayMode(fieldDisplayDriverType, static _ => true).ForEditor(fieldDisplayDriverType, static _ => true);

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode(typeof(TContentFieldDisplayDriver));

    public static ContentFieldOptionBuilder ForDisplayMode<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForDisplayMode(typeof(TContentFieldDisplayDriver), predicate);

    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) => builder.ForDisplayMode(fieldDisplayDriverType, static _ => true);

    public static ContentFieldOptionBuilder ForDisplayMode(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string, bool> predicate)
    {
        builder.Services.TryAddScoped(fieldDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.Field(builder.ContentFieldType).ForDisplayMode(fieldDisplayDriverType, predicate));
        return builder;
    }

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForEditor(typeof(TContentFieldDisplayDriver));

    public static ContentFieldOptionBuilder ForEditor<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder, Func<string, bool> predicate) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.ForEditor(typeof(TContentFieldDisplayDriver), predicate);

    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType) => builder.ForEditor(fieldDisplayDriverType, static _ => true);

    public static ContentFieldOptionBuilder ForEditor(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType, Func<string, bool> predicate)
    {
        builder.Services.TryAddScoped(fieldDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.Field(builder.ContentFieldType).ForEditor(fieldDisplayDriverType, predicate));
        return builder;
    }

    public static ContentFieldOptionBuilder RemoveDisplayDriver<TContentFieldDisplayDriver>(this ContentFieldOptionBuilder builder) where TContentFieldDisplayDriver : class, IContentFieldDisplayDriver =>
        builder.RemoveDisplayDriver(typeof(TContentFieldDisplayDriver));

    public static ContentFieldOptionBuilder RemoveDisplayDriver(this ContentFieldOptionBuilder builder, Type fieldDisplayDriverType)
    {
        builder.Services.RemoveAll(fieldDisplayDriverType);
        builder.Services.Configure<ContentDisplayOptions>(options => options.Field(builder.ContentFieldType).Remove(fieldDisplayDriverType));
        return builder;
    }
}
