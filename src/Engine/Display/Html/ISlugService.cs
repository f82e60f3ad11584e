namespace OrchardCore.Modules.Services;

/// <summary>Makes the URL form of a text. Contract: Orchard Core 3.0.</summary>
public interface ISlugService
{
    string Slugify(string text);
    string Slugify(string text, char separator);
}
