using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using Sapling.Admin.Lists;
using Sapling.Content.Definitions;
using Sapling.Contents.Autosave;
using Sapling.Data.Queries;
using YesSql;
using ISession = YesSql.ISession;
using YesSql.Services;

namespace Sapling.Contents.Listing;

/// <summary>The list of content items.</summary>
internal sealed class ItemLists(
    ISession session,
    IContentManager contents,
    TypeTitles titles,
    TypeChoices choices,
    IEnumerable<IContentsAdminListFilter> officialFilters,
    IEnumerable<IContentListFilter> filters,
    IHttpContextAccessor http,
    ItemConditions conditions,
    ItemActions actions,
    ContentRows rows,
    WorkCopies copies,
    IStringLocalizer<ItemLists> S)
{
    /// <summary>Matches of a search that are counted beyond its page: each costs a look at a title.</summary>
    internal const int Counted = 1000;

    internal async Task<ListPage> PageAsync(string? contentTypeId, IUpdateModel updater, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var types = await choices.ListableAsync(user);
        var options = new ContentOptionsViewModel
        {
            SelectedContentType = contentTypeId,
            ContentStatuses = [new(S["Mine"], "mine"), new(S["Drafts"], "draft"), new(S["Published"], "published"), new(S["Scheduled"], "scheduled")],
        };

        var query = session.Query<ContentItem, ContentItemIndex>(index => index.Latest);

        foreach (var filter in officialFilters)
        {
            await filter.FilterAsync(options, query, updater);
        }

        var more = new Dictionary<string, IContentListFilter>(StringComparer.Ordinal);
        var declared = new List<AdminFilter>
        {
            AdminFilter.Tabs("status", S["Status"], [new AdminOption("", S["All"]), .. options.ContentStatuses.Select(status => new AdminOption(status.Value, status.Text))]),
        };

        if (contentTypeId is null)
        {
            declared.Add(AdminFilter.Choice("type", S["Type"], types.Select(type => new AdminOption(type.Name, titles.Of(type)))));
        }

        var chosen = contentTypeId ?? http.HttpContext!.Request.Query["type"].ToString();
        var shown = types.Any(type => type.Name == chosen) ? [.. types.Where(type => type.Name == chosen)] : types;

        foreach (var filter in filters)
        {
            if (await filter.DescribeAsync(shown) is { } description)
            {
                declared.Add(description);
                more[description.Name] = filter;
            }
        }

        declared.Add(AdminFilter.Words("author", S["Saved by"]));
        declared.Add(AdminFilter.Days("date", S["Changed"]));

        var list = new AdminList<ContentRow>
        {
            Id = "content-items",
            Title = S["Content items"],
            Key = row => row.Item.ContentItemId,
            Search = S["Words of the title"],
            DefaultSort = "-modified",
            Filters = declared,
            Columns = Columns(),
            Source = (asked, cancellation) => SourceAsync(query, asked, contentTypeId, types, more, updater, user, cancellation),
            Empty = new AdminEmpty(S["Nothing is written yet."], S["What you write is listed here, drafts too."]),
            Actions = actions.Of,
            BulkAddress = actions.Address("Create", "Bulk"),
            BulkActions =
            [
                new("publish", S["Publish"]) { Icon = "send-check" },
                new("unpublish", S["Unpublish"]) { Icon = "eye-slash" },
                new("delete", S["Delete"]) { Icon = "trash", Destroys = true, Confirm = S["Put what is chosen into the bin? It can be restored for 30 days."] },
            ],
            CanChoose = row => row.MayPublish || row.MayDelete,
        };

        return new ListPage(
            await list.ReadAsync(http.HttpContext!.Request, cancellationToken),
            await choices.CreatableAsync(user, contentTypeId),
            await copies.OfAsync(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty));
    }

    private async Task<AdminPage<ContentRow>> SourceAsync(
        IQuery<ContentItem> root, AdminListQuery asked, string? contentTypeId, IReadOnlyList<ContentTypeDefinition> types,
        Dictionary<string, IContentListFilter> more, IUpdateModel updater, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var query = root.With<ContentItemIndex>();
        var names = types.Select(type => type.Name).ToArray();
        query = (contentTypeId ?? asked.Filter("type")) is { } chosen && names.Contains(chosen)
            ? query.Where(index => index.ContentType == chosen)
            : query.Where(index => index.ContentType.IsIn(names));

        query = await conditions.AddAsync(root, query, asked, user);

        foreach (var (name, filter) in more)
        {
            if (asked.Filter(name) is { } value)
            {
                await filter.ApplyAsync(root, value);
            }
        }

        foreach (var word in FoldedText.Words(asked.Text))
        {
            root.With<FoldedTitleIndex>(index => index.Folded.Contains(word));
        }

        var items = (await ItemConditions.Sorted(root.With<ContentItemIndex>(), asked).Skip(asked.Skip).Take(asked.Take).ListAsync(cancellationToken)).ToArray();

        // A page that is not full is the last one: then nothing needs to be counted.
        var isLast = items.Length < asked.Take && (items.Length > 0 || asked.Skip == 0);
        var most = asked.Skip + asked.Take + Counted;
        var count = isLast ? asked.Skip + items.Length : await (asked.Text is null ? query.CountAsync(cancellationToken) : query.CountUpToAsync(most, cancellationToken));
        var loaded = (await contents.LoadAsync(items)).ToArray();
        return new AdminPage<ContentRow>(await rows.ReadAsync(loaded, updater, user), count) { HasMore = asked.Text is not null && !isLast && count == most };
    }

    private IReadOnlyList<AdminColumn<ContentRow>> Columns() =>
    [
        new("title", S["Title"], row => row.Title)
        {
            Sortable = true,
            Link = row => row switch
            {
                { MayEdit: true } => actions.Address("Edit", "ContentItem", row.Item.ContentItemId),
                { MayPreview: true } => actions.Address("Show", "Preview", row.Item.ContentItemId),
                _ => null,
            },
            Detail = row => row.States,
        },
        new("type", S["Type"], row => row.TypeName) { WideOnly = true },
        new("author", S["Saved by"], row => row.Item.Author),
        new("modified", S["Changed"], row => row.Item.ModifiedUtc) { Sortable = true, DescendingFirst = true },
        new("published", S["Published at"], row => row.Item.PublishedUtc) { Sortable = true, DescendingFirst = true, WideOnly = true },
    ];
}

/// <param name="Creatable">The types that the person may make items of.</param>
/// <param name="Unsaved">What the person typed and did not save.</param>
internal sealed record ListPage(AdminListModel List, IReadOnlyList<ContentTypeDefinition> Creatable, IReadOnlyList<WorkCopy> Unsaved);
