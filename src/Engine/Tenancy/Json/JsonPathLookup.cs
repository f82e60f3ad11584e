using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace Sapling.Tenancy.Json;

/// <summary>The part of JSON path that content needs: names and positions, as in <c>$.BagPart.ContentItems[2]</c> or <c>['a b']</c>.</summary>
public static class JsonPathLookup
{
    public static string Normalize(string path) => path.StartsWith("$.", StringComparison.Ordinal)
        ? path[2..]
        : path.StartsWith('$') ? path[1..] : path;

    /// <summary>The node at the path, or null when a step of it leads nowhere.</summary>
    /// <exception cref="FormatException">The path is not made of names and positions only.</exception>
    public static JsonNode? Find(JsonNode? root, string path)
    {
        var node = root;

        foreach (var step in Steps(Normalize(path)))
        {
            node = node switch
            {
                JsonObject json => json[step],
                JsonArray json when int.TryParse(step, NumberStyles.None, CultureInfo.InvariantCulture, out var index) => index < json.Count ? json[index] : null,
                _ => null,
            };

            if (node is null)
            {
                return null;
            }
        }

        return node;
    }

    private static IEnumerable<string> Steps(string path)
    {
        var name = new StringBuilder();

        for (var i = 0; i < path.Length; i++)
        {
            switch (path[i])
            {
                case '.':
                case '[':
                    if (name.Length > 0)
                    {
                        yield return name.ToString();
                        name.Clear();
                    }

                    if (path[i] == '[')
                    {
                        var end = path.IndexOf(']', i);

                        if (end < 0)
                        {
                            throw new FormatException($"The JSON path '{path}' has a '[' without its ']'.");
                        }

                        yield return path[(i + 1)..end].Trim('\'', '"');
                        i = end;
                    }

                    break;
                default:
                    name.Append(path[i]);
                    break;
            }
        }

        if (name.Length > 0)
        {
            yield return name.ToString();
        }
    }
}
