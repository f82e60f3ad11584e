namespace OrchardCore.Media.Services;

/// <summary>Contract: Orchard Core 3.0. The query commands of a media profile.</summary>
public interface IMediaProfileService
{
    /// <summary>The commands of the profile; none when there is no such profile.</summary>
    Task<IDictionary<string, string>> GetMediaProfileCommands(string name);
}
