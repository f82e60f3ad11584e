using Microsoft.Extensions.Localization;

namespace Sapling.ContentTypes.Removal;

/// <summary>Says how many items a removal concerns.</summary>
internal static class RemovalTexts
{
    internal static string Filled(IStringLocalizer S, FilledItems items) => items switch
    {
        { Total: 0 } => S["No item has it yet."],
        { Filled: 0 } when items.Read == items.Total => S["None of the {0} items has anything in it.", items.Total],
        _ when items.Read < items.Total => S["{0} of the {1} newest items have something in it; there are {2} items.", items.Filled, items.Read, items.Total],
        _ => S["{0} of {1} items have something in it.", items.Filled, items.Total],
    };
}
