using OrchardCore.Localization;

namespace Microsoft.Extensions.Localization;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class StringLocalizerExtensions
{
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string singular, string plural, params object[] arguments) =>
        localizer.Plural(count, [singular, plural], arguments);

    /// <summary>The form for the count; in the texts <c>{0}</c> is the count.</summary>
    public static LocalizedString Plural(this IStringLocalizer localizer, int count, string[] pluralForms, params object[] arguments)
    {
        if (pluralForms.Length == 0)
        {
            throw new ArgumentException("At least one form is needed.", nameof(pluralForms));
        }

        if (localizer is IPluralStringLocalizer)
        {
            return localizer[pluralForms[0], new PluralizationArgument { Count = count, Forms = pluralForms, Arguments = arguments }];
        }

        var form = pluralForms[count == 1 ? 0 : pluralForms.Length - 1];
        return localizer[form, [count, .. arguments]];
    }
}
