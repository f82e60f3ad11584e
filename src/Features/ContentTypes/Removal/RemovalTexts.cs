using Microsoft.Extensions.Localization;

namespace Sapling.ContentTypes.Removal;

/// <summary>Says how many items a removal concerns.</summary>
internal static class RemovalTexts
{
    internal static IEnumerable<string> Filled(IStringLocalizer S, FilledItems items)
    {
        yield return items switch
        {
            { IsComplete: false } => S["More than {0} of {1} items have something in it.", items.Filled, items.Total],
            { Total: 0 } => S["No item has it yet."],
            { Filled: 0 } => S["None of the {0} items has anything in it.", items.Total],
            _ => S["{0} of {1} items have something in it.", items.Filled, items.Total],
        };

        if (items.Deleted > 0)
        {
            yield return S["{0} more items are in the bin. They keep what they have in it, too.", items.Deleted];
        }
    }
}
