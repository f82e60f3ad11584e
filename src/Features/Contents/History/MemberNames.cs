using Microsoft.Extensions.Localization;

namespace Sapling.Contents.History;

/// <summary>How people call what parts and fields store; what is not known here goes by its stored name.</summary>
internal static class MemberNames
{
    internal static string Of(string member, IStringLocalizer S) => member switch
    {
        "ScheduledPublishUtc" => S["Publishes at"],
        "ScheduledArchiveUtc" => S["Unpublishes at"],
        "State" => S["State"],
        "SubmittedBy" => S["Submitted by"],
        "SubmittedUtc" => S["Submitted at"],
        "Remarks" => S["Remarks"],
        "By" => S["By"],
        "Utc" => S["At"],
        "Paths" => S["Files"],
        "MediaTexts" => S["Captions of the files"],
        "Url" => S["Address of the link"],
        "Text" => S["Words"],
        "Target" => S["Window it opens in"],
        "TagNames" => S["Tag names"],
        "SetHomepage" => S["Is the home page"],
        "Disabled" => S["Is without a path"],
        "Absolute" => S["Is a whole path"],
        "RouteContainedItems" => S["Items inside have paths"],
        "Alias" => S["Alias"],
        _ => member,
    };
}
