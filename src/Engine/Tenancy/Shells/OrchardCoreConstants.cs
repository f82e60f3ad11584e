namespace OrchardCore;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class OrchardCoreConstants
{
    public const char DataLocalizationSeparator = ':';

    public static class Configuration
    {
        public const string ApplicationSettingsFileName = "appsettings.json";
    }

    public static class Shell
    {
        public const string TenantsFileName = "tenants.json";
    }

    public static class Roles
    {
        public const string Administrator = "Administrator";
        public const string Anonymous = "Anonymous";
        public const string Authenticated = "Authenticated";
        public const string Author = "Author";
        public const string Contributor = "Contributor";
        public const string Editor = "Editor";
        public const string Moderator = "Moderator";
    }

    public static class DisplayType
    {
        public const string Detail = "Detail";
        public const string DetailAdmin = "DetailAdmin";
        public const string Summary = "Summary";
        public const string SummaryAdmin = "SummaryAdmin";
    }

    public static class ConfigureOrder
    {
        public const int InfrastructureService = int.MinValue + 100;
        public const int UrlRewriting = int.MinValue + 200;
        public const int WorkflowsContentHandlers = int.MinValue + 200;
        public const int ReverseProxy = -300;
        public const int Security = -290;
        public const int Cors = -290;
        public const int Authentication = -150;
        public const int HomeRoute = -150;
        public const int Autoroute = -100;
        public const int DataProtection = 0;
        public const int Default = 0;
        public const int Media = 0;
        public const int ImageSharpCache = 5;
        public const int AzureImageSharpCache = 5;
        public const int AzureDataProtection = 10;
        public const int AzureMediaStorage = 10;
        public const int AdminPages = 1000;
    }

    public static class Security
    {
        public const string ScriptingEncryptionPurpose = "oc-scripting";
    }
}
