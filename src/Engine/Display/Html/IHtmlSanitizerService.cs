namespace OrchardCore.Infrastructure.Html;

/// <summary>Removes scripts and other dangerous markup from HTML. Contract: Orchard Core 3.0.</summary>
public interface IHtmlSanitizerService
{
    string Sanitize(string html);
}
