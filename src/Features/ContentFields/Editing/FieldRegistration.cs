using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace Sapling.ContentFields.Editing;

internal static class FieldRegistration
{
    /// <summary>A field with its driver and its rules, which the driver and the content manager both ask.</summary>
    public static ContentFieldOptionBuilder AddField<TField, TDriver, TRules>(this IServiceCollection services)
        where TField : ContentField, new()
        where TDriver : FieldDriver<TField>
        where TRules : FieldRules<TField>
    {
        services.TryAddScoped<FieldRules<TField>>(sp => sp.GetRequiredService<TRules>());
        return services.AddContentField<TField>().UseDisplayDriver<TDriver>().AddHandler<TRules>();
    }
}
