using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using OrchardCore.Navigation;
using OrchardCore.Search;

namespace Sapling.Lucene.Searching;

internal sealed class SearchMenu(IStringLocalizer<SearchMenu> localizer) : AdminNavigationProvider
{
    private readonly IStringLocalizer S = localizer;

    protected override ValueTask BuildAsync(NavigationBuilder builder)
    {
        builder.Add(S["Settings"], settings => settings.Add(S["Search"], "4", item => item
            .Id("search")
            .Action("Index", "Admin", "OrchardCore.Settings", new RouteValueDictionary { ["groupId"] = SearchSettingsDriver.GroupId })
            .Permission(SearchPermissions.ManageSearchSettings)
            .LocalNav()));
        return ValueTask.CompletedTask;
    }
}
