using System.Xml.Linq;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.XmlEncryption;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell;
using OrchardCore.Modules;
using Sapling.Tenancy.Shells;

namespace Sapling.Tenancy.Requests;

/// <summary>Keys and cookies of each tenant: what one signed means nothing to another, and no cookie reaches another's pages.</summary>
internal sealed class DataProtectionStartup(IOptions<ShellOptions> options) : StartupBase
{
    public override int Order => -900;

    public override void ConfigureServices(IServiceCollection services)
    {
        var settings = (ShellSettings)services.Last(service => service.ServiceType == typeof(ShellSettings)).ImplementationInstance!;
        var keys = new DirectoryInfo(Path.Combine(options.Value.TenantFolder(settings.Name), "DataProtection-Keys"));
        services.AddDataProtection().PersistKeysToFileSystem(keys).SetApplicationName(settings.TenantId);

        // The key files lie beside the site's database; the file system's rights protect both.
        services.Configure<KeyManagementOptions>(keyOptions => keyOptions.XmlEncryptor ??= new PlainKeys());

        var suffix = CookieSuffix(settings);
        var path = string.IsNullOrEmpty(settings.RequestUrlPrefix) ? "/" : "/" + settings.RequestUrlPrefix;
        services.Configure<AntiforgeryOptions>(antiforgery =>
        {
            antiforgery.Cookie.Name = "orchantiforgery_" + suffix;
            antiforgery.Cookie.Path = path;
            antiforgery.Cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
            antiforgery.SuppressXFrameOptionsHeader = true;
        });
        services.Configure<CookieTempDataProviderOptions>(tempData =>
        {
            tempData.Cookie.Name = "orchtempdata_" + suffix;
            tempData.Cookie.Path = path;
        });
    }

    /// <summary>Names of tenants may hold characters that cookie names may not.</summary>
    private static string CookieSuffix(ShellSettings settings) => Uri.EscapeDataString(settings.Name);

    private sealed class PlainKeys : IXmlEncryptor
    {
        public EncryptedXmlInfo Encrypt(XElement plaintextElement) => new(new XElement(plaintextElement), typeof(PlainKeyReader));
    }

    /// <summary>Named in the key files, which the key ring reads by it.</summary>
    internal sealed class PlainKeyReader : IXmlDecryptor
    {
        public XElement Decrypt(XElement encryptedElement) => new(encryptedElement);
    }
}
