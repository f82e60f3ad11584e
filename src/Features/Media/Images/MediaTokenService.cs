using System.Collections.ObjectModel;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;
using OrchardCore.Media;

namespace Sapling.Media.Images;

/// <summary>Signs commands with the tenant's key.</summary>
internal sealed class MediaTokenService(MediaTokenKey key) : IMediaTokenService
{
    public string AddTokenToPath(string path)
    {
        var start = path.IndexOf('?');
        if (start < 0 || key.Value is not { } secret)
        {
            return path;
        }

        var commands = QueryHelpers.ParseQuery(path[start..])
            .Where(p => ImageCommands.IsCommand(p.Key) && p.Value.Count > 0)
            .Select(p => KeyValuePair.Create(p.Key, p.Value[0]!));
        var collection = new CommandCollection(commands);
        return collection.Count == 0 ? path : $"{path}&{ImageCommands.TokenName}={Sign(collection, secret)}";
    }

    public bool TryValidateToken(KeyedCollection<string, KeyValuePair<string, string>> commands, string token)
        => key.Value is { } secret
            && CryptographicOperations.FixedTimeEquals(Encoding.ASCII.GetBytes(Sign(commands, secret)), Encoding.UTF8.GetBytes(token));

    private static string Sign(IEnumerable<KeyValuePair<string, string>> commands, byte[] secret)
    {
        var text = string.Join('&', commands
            .Where(c => !c.Key.Equals(ImageCommands.TokenName, StringComparison.OrdinalIgnoreCase))
            .Select(c => $"{c.Key.ToLowerInvariant()}={c.Value}")
            .Order(StringComparer.Ordinal));
        return WebEncoders.Base64UrlEncode(HMACSHA256.HashData(secret, Encoding.UTF8.GetBytes(text)).AsSpan(0, 16));
    }
}
