using System.Collections.ObjectModel;

namespace OrchardCore.Media;

/// <summary>Contract: Orchard Core 3.0. Signs image queries, so that only the site decides which sizes are made.</summary>
public interface IMediaTokenService
{
    /// <summary>Adds <c>token=</c> to a URL whose query has image commands.</summary>
    string AddTokenToPath(string path);

    /// <summary>Whether the token is this site's signature of the commands.</summary>
    bool TryValidateToken(KeyedCollection<string, KeyValuePair<string, string>> commands, string token);
}
