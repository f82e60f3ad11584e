using OrchardCore.Localization;

namespace Microsoft.AspNetCore.Mvc.Localization;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class HtmlLocalizerExtensions
{
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string singular, string plural, params object[] arguments) =>
        localizer.Plural(count, [singular, plural], arguments);

    /// <summary>The form for the count; in the texts <c>{0}</c> is the count. Arguments are encoded.</summary>
    public static LocalizedHtmlString Plural(this IHtmlLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
    {
        if (pluralForms.Length == 0)
        {
            throw new ArgumentException("At least one form is needed.", nameof(pluralForms));
        }

        return localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ViewLocalizerExtensions
{
    public static LocalizedHtmlString Plural(this IViewLocalizer localizer, int count, string singular, string plural, params object[] arguments) =>
        ((IHtmlLocalizer)localizer).Plural(count, singular, plural, arguments);

    public static LocalizedHtmlString Plural(this IViewLocalizer localizer, int count, string[] pluralForms, params object[] arguments) =>
        ((IHtmlLocalizer)localizer).Plural(count, pluralForms, arguments);
}
