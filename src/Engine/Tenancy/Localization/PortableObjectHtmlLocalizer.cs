using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using OrchardCore.Localization;

namespace OrchardCore.Localization.PortableObject;

/// <summary>Texts with HTML in them, with plural forms. Contract: Orchard Core 3.0.</summary>
public class PortableObjectHtmlLocalizer : HtmlLocalizer
{
    private readonly IStringLocalizer _localizer;

    public PortableObjectHtmlLocalizer(IStringLocalizer localizer) : base(localizer) => _localizer = localizer;

    public override LocalizedHtmlString this[string name] => ToHtmlString(_localizer[name]);

    public override LocalizedHtmlString this[string name, params object[] arguments]
    {
        get
        {
            // The text is formatted when it is written, which encodes the arguments.
            if (_localizer is IPluralStringLocalizer plural && arguments is [PluralizationArgument])
            {
                var (text, used) = plural.GetTranslation(name, arguments);
                return ToHtmlString(text, used);
            }

            return ToHtmlString(_localizer[name], arguments);
        }
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class PortableObjectHtmlLocalizerFactory : IHtmlLocalizerFactory
{
    private readonly IStringLocalizerFactory _stringLocalizerFactory;

    public PortableObjectHtmlLocalizerFactory(IStringLocalizerFactory stringLocalizerFactory) => _stringLocalizerFactory = stringLocalizerFactory;

    public IHtmlLocalizer Create(string baseName, string location) => new PortableObjectHtmlLocalizer(_stringLocalizerFactory.Create(baseName, location));

    public IHtmlLocalizer Create(Type resourceSource) => new PortableObjectHtmlLocalizer(_stringLocalizerFactory.Create(resourceSource));
}
