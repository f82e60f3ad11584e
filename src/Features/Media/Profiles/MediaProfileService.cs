using System.Globalization;
using OrchardCore.Media.Core.Processing;

namespace OrchardCore.Media.Services;

/// <summary>Contract: Orchard Core 3.0. Profiles as query commands.</summary>
public class MediaProfileService : IMediaProfileService
{
    private const int WholeQuality = 100;

    private readonly MediaProfilesManager _profiles;

    public MediaProfileService(MediaProfilesManager mediaProfilesManager) => _profiles = mediaProfilesManager;

    public async Task<IDictionary<string, string>> GetMediaProfileCommands(string name)
    {
        var commands = new Dictionary<string, string>();
        if (!(await _profiles.GetMediaProfilesDocumentAsync()).MediaProfiles.TryGetValue(name, out var profile))
        {
            return commands;
        }

        Add(commands, "width", profile.Width);
        Add(commands, "height", profile.Height);
        if (profile.Mode != ResizeMode.Undefined)
        {
            commands["rmode"] = profile.Mode.ToString().ToLowerInvariant();
        }

        if (profile.Format != Format.Undefined)
        {
            commands["format"] = profile.Format.ToString().ToLowerInvariant();
        }

        if (profile.Quality is > 0 and < WholeQuality)
        {
            Add(commands, "quality", profile.Quality);
        }

        if (!string.IsNullOrEmpty(profile.BackgroundColor))
        {
            commands["bgcolor"] = profile.BackgroundColor;
        }

        return commands;
    }

    private static void Add(Dictionary<string, string> commands, string name, int value)
    {
        if (value > 0)
        {
            commands[name] = value.ToString(CultureInfo.InvariantCulture);
        }
    }
}
