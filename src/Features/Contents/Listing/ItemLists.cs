using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Records;
using OrchardCore.Contents;
using OrchardCore.Contents.Services;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Modules;
using OrchardCore.PublishLater.Indexes;
using OrchardCore.Security.Permissions;
using Sapling.Admin.Lists;
using Sapling.Admin.Menu;
using Sapling.Content.Definitions;
using Sapling.Contents.Autosave;
using YesSql;
using ISession = YesSql.ISession;
using YesSql.Services;

namespace Sapling.Contents.Listing;

/// <summary>The list of content items.</summary>
internal sealed class ItemLists(
    ISession session,
    IContentManager contents,
    IContentDefinitionManager definitions,
    TypeTitles titles,
    IAuthorizationService authorization,
    IEnumerable<IContentsAdminListFilter> officialFilters,
    IEnumerable<IContentListFilter> filters,
    IHttpContextAccessor http,
    LinkGenerator links,
    ILocalClock localClock,
    ContentRows rows,
    WorkCopies copies,
    IOptions<OwnScreenOptions> ownScreens,
    IServiceProvider services,
    IStringLocalizer<ItemLists> S)
{
    internal async Task<ListPage> PageAsync(string? contentTypeId, IUpdateModel updater, ClaimsPrincipal user, CancellationToken cancellationToken)
    {
        var types = await ListableAsync(user);
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

        foreach (var filter in filters)
        {
            if (await filter.DescribeAsync() is { } description)
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
            Source = (asked, _) => SourceAsync(query, asked, contentTypeId, types, more, updater, user),
            Empty = new AdminEmpty(S["Nothing is written yet."], S["What you write is listed here, drafts too."]),
            Actions = Actions,
            BulkAddress = Address("Create", "Bulk"),
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
            await CreatableAsync(user, contentTypeId),
            await copies.OfAsync(user.FindFirstValue(ClaimTypes.NameIdentifier) ?? string.Empty));
    }

    /// <summary>The types that the person may make items of; without <paramref name="only"/> those that have no screen of their own for it.</summary>
    internal async Task<IReadOnlyList<ContentTypeDefinition>> CreatableAsync(ClaimsPrincipal user, string? only = null)
    {
        var creatable = new List<ContentTypeDefinition>();
        var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);

        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsCreatable() && (only is null ? !ownScreens.Value.Types.Contains(type.Name) : type.Name == only)))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.EditContent, new ContentItem { ContentType = type.Name, Owner = owner }))
            {
                creatable.Add(type);
            }
        }

        return [.. creatable.OrderBy(titles.Of, StringComparer.CurrentCulture)];
    }

    private async Task<IReadOnlyList<ContentTypeDefinition>> ListableAsync(ClaimsPrincipal user)
    {
        var listable = new List<ContentTypeDefinition>();

        foreach (var type in (await definitions.ListTypeDefinitionsAsync()).Where(type => type.IsListable()))
        {
            if (await authorization.AuthorizeAsync(user, CommonPermissions.ListContent, type))
            {
                listable.Add(type);
            }
        }

        return [.. listable.OrderBy(titles.Of, StringComparer.CurrentCulture)];
    }

    private async Task<AdminPage<ContentRow>> SourceAsync(
        IQuery<ContentItem> root, AdminListQuery asked, string? contentTypeId, IReadOnlyList<ContentTypeDefinition> types,
        Dictionary<string, IContentListFilter> more, IUpdateModel updater, ClaimsPrincipal user)
    {
        var query = root.With<ContentItemIndex>();
        var names = types.Select(type => type.Name).ToArray();
        query = (contentTypeId ?? asked.Filter("type")) is { } chosen && names.Contains(chosen)
            ? query.Where(index => index.ContentType == chosen)
            : query.Where(index => index.ContentType.IsIn(names));

        query = await NarrowAsync(root, query, asked, user);

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

        var items = (await Sorted(root.With<ContentItemIndex>(), asked).Skip(asked.Skip).Take(asked.Take).ListAsync()).ToArray();

        // A page that is not full is the last one: then nothing needs to be counted.
        var isLast = items.Length < asked.Take && (items.Length > 0 || asked.Skip == 0);
        var count = isLast ? asked.Skip + items.Length : await query.CountAsync();
        var loaded = (await contents.LoadAsync(items)).ToArray();
        return new AdminPage<ContentRow>(await rows.ReadAsync(loaded, updater, user), count);
    }

    private async Task<IQuery<ContentItem, ContentItemIndex>> NarrowAsync(
        IQuery<ContentItem> root, IQuery<ContentItem, ContentItemIndex> query, AdminListQuery asked, ClaimsPrincipal user)
    {
        switch (asked.Filter("status"))
        {
            case "mine":
                var owner = user.FindFirstValue(ClaimTypes.NameIdentifier);
                query = query.Where(index => index.Owner == owner);
                break;
            case "draft":
                query = query.Where(index => !index.Published);
                break;
            case "published":
                query = query.Where(index => index.Published);
                break;
            case "scheduled" when services.GetService(typeof(Scheduling.PublishLaterMark)) is not null:
                root.With<PublishLaterPartIndex>(index => index.ScheduledPublishDateTimeUtc != null);
                query = root.With<ContentItemIndex>();
                break;
        }

        if (asked.Filter("author") is { } author)
        {
            query = query.Where(index => index.Author!.Contains(author));
        }

        if (asked.Day("date.from") is { } from)
        {
            var since = await localClock.ConvertToUtcAsync(from.ToDateTime(TimeOnly.MinValue));
            query = query.Where(index => index.ModifiedUtc >= since);
        }

        if (asked.Day("date.to") is { } to)
        {
            var until = await localClock.ConvertToUtcAsync(to.AddDays(1).ToDateTime(TimeOnly.MinValue));
            query = query.Where(index => index.ModifiedUtc < until);
        }

        return query;
    }

    private static IQuery<ContentItem, ContentItemIndex> Sorted(IQuery<ContentItem, ContentItemIndex> query, AdminListQuery asked)
    {
        System.Linq.Expressions.Expression<Func<ContentItemIndex, object?>> key = asked.Sort switch
        {
            "title" => index => index.DisplayText,
            "published" => index => index.PublishedUtc,
            "created" => index => index.CreatedUtc,
            _ => index => index.ModifiedUtc,
        };

        return asked.Descending ? query.OrderByDescending(key) : query.OrderBy(key);
    }

    private IReadOnlyList<AdminColumn<ContentRow>> Columns() =>
    [
        new("title", S["Title"], row => row.Title)
        {
            Sortable = true,
            Link = row => row.MayEdit ? Address("Edit", "ContentItem", row.Item.ContentItemId) : Address("Show", "Preview", row.Item.ContentItemId),
            Detail = row => row.States,
        },
        new("type", S["Type"], row => row.TypeName) { WideOnly = true },
        new("author", S["Saved by"], row => row.Item.Author),
        new("modified", S["Changed"], row => row.Item.ModifiedUtc) { Sortable = true, DescendingFirst = true },
        new("published", S["Published"], row => row.Item.PublishedUtc) { Sortable = true, DescendingFirst = true, WideOnly = true },
    ];

    private IEnumerable<AdminAction> Actions(ContentRow row)
    {
        var id = row.Item.ContentItemId;

        if (row.MayEdit)
        {
            yield return AdminAction.Link(S["Edit"], Address("Edit", "ContentItem", id), "pencil", first: true);
        }

        yield return AdminAction.Link(S["Preview"], Address("Show", "Preview", id), "eye");

        if (row.HasPublished)
        {
            yield return AdminAction.Link(S["View"], links.GetPathByRouteValues(http.HttpContext!, null, new { area = "OrchardCore.Contents", controller = "Item", action = "Display", contentItemId = id })!, "box-arrow-up-right");
        }

        if (row.MayPublish && !row.Item.Published)
        {
            yield return AdminAction.Post(S["Publish"], Address("Create", "Publication", id), "send-check");
        }

        if (row.MayPublish && row.HasPublished)
        {
            yield return AdminAction.Post(S["Unpublish"], Address("Delete", "Publication", id), "eye-slash");
        }

        if (row.MayClone)
        {
            yield return AdminAction.Post(S["Copy"], Address("Create", "Clone", id), "copy");
        }

        if (row.MayEdit)
        {
            yield return AdminAction.Link(S["History"], Address("Index", "Version", id), "clock-history");
        }

        if (row.MayEdit && row.HasPublished && !row.Item.Published)
        {
            yield return AdminAction.Post(S["Discard the draft"], Address("Delete", "Draft", id), "arrow-counterclockwise", destroys: true);
        }

        if (row.MayDelete)
        {
            yield return AdminAction.Post(S["Delete"], Address("Create", "RecycleBin", id), "trash", destroys: true);
        }
    }

    private string Address(string action, string controller, string? contentItemId = null) =>
        links.GetPathByRouteValues(http.HttpContext!, null, new { area = "OrchardCore.Contents", controller, action, contentItemId })
        ?? throw new InvalidOperationException($"There is no route to {controller}.{action}.");
}

/// <param name="Creatable">The types that the person may make items of.</param>
/// <param name="Unsaved">What the person typed and did not save.</param>
internal sealed record ListPage(AdminListModel List, IReadOnlyList<ContentTypeDefinition> Creatable, IReadOnlyList<WorkCopy> Unsaved);
