namespace OrchardCore.Modules.Services;

/// <summary>Contract: Orchard Core 3.0.</summary>
public interface ISlugService
{
    string Slugify(string text);
    string Slugify(string text, char separator);
}
