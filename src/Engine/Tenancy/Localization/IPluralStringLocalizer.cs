using Microsoft.Extensions.Localization;

namespace OrchardCore.Localization;

/// <summary>A localizer that knows plural forms. Contract: Orchard Core 3.0.</summary>
public interface IPluralStringLocalizer : IStringLocalizer
{
    (LocalizedString, object[]) GetTranslation(string name, params object[] arguments);
}
