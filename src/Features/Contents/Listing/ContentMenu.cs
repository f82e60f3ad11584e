using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using OrchardCore.Contents;
using OrchardCore.Navigation;
using Sapling.Content.Definitions;

namespace Sapling.Contents.Listing;

/// <summary>Content in the admin's menu: the list, what may be written, the bin.</summary>
internal sealed class ContentMenu(TypeChoices choices, TypeTitles titles, IHttpContextAccessor http, IStringLocalizer<ContentMenu> S) : AdminNavigationProvider
{
    private const string Area = "OrchardCore.Contents";

    protected override async ValueTask BuildAsync(NavigationBuilder builder)
    {
        var creatable = http.HttpContext?.User is { } user ? await choices.CreatableAsync(user) : [];

        builder.Add(S["Content"], content =>
        {
            content
                .Add(S["Content items"], "1", item => item.Id("contentItems").Action("Index", "ContentItem", Area).Permission(CommonPermissions.ListContent).LocalNav())
                .Add(S["Bin"], "9", item => item.Id("contentBin").Action("Index", "RecycleBin", Area).Permission(CommonPermissions.ListContent).LocalNav());

            if (creatable.Count > 0)
            {
                content.Add(S["New"], "2", create =>
                {
                    create.Id("new");

                    foreach (var type in creatable)
                    {
                        create.Add(new LocalizedString(type.DisplayName ?? type.Name, titles.Of(type)), item =>
                            item.Id("new-" + type.Name).Action("Create", "ContentItem", new { area = Area, id = type.Name }).LocalNav());
                    }
                });
            }
        });
    }
}
