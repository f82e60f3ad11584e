using System.Collections.ObjectModel;

namespace Sapling.Media.Images;

/// <summary>The commands of a query by name.</summary>
internal sealed class CommandCollection : KeyedCollection<string, KeyValuePair<string, string>>
{
    public CommandCollection(IEnumerable<KeyValuePair<string, string>> commands)
        : base(StringComparer.OrdinalIgnoreCase)
    {
        foreach (var command in commands)
        {
            if (!Contains(command.Key))
            {
                Add(command);
            }
        }
    }

    protected override string GetKeyForItem(KeyValuePair<string, string> item) => item.Key;
}
