using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;

namespace Sapling.Content.Fields;

public static class FieldRegistration
{
    /// <summary>A field with its rules, which its drivers and the content manager both ask.</summary>
    public static ContentFieldOptionBuilder AddField<TField, TRules>(this IServiceCollection services)
        where TField : ContentField, new()
        where TRules : FieldRules<TField>
    {
        services.TryAddScoped<FieldRules<TField>>(sp => sp.GetRequiredService<TRules>());
        return services.AddContentField<TField>().AddHandler<TRules>();
    }

    /// <summary>The same with its one driver.</summary>
    public static ContentFieldOptionBuilder AddField<TField, TDriver, TRules>(this IServiceCollection services)
        where TField : ContentField, new()
        where TDriver : ContentFieldDisplayDriver<TField>
        where TRules : FieldRules<TField> => services.AddField<TField, TRules>().UseDisplayDriver<TDriver>();
}
