using Microsoft.AspNetCore.Http;
using Sapling.Admin.Lists;

namespace OrchardSite.Features.Tests.Admin;

public sealed class AdminListTests
{
    private AdminListQuery? _asked;
    private int _total = 95;
    private readonly List<int> _pages = [];

    [Fact]
    public async Task An_address_without_a_query_asks_for_the_first_page_in_the_declared_order()
    {
        await ReadAsync("");

        Assert.Equal((null, "changed", true, 1, 20, 0), (_asked!.Text, _asked.Sort, _asked.Descending, _asked.Page, _asked.PageSize, _asked.Skip));
    }

    [Fact]
    public async Task Text_filters_order_and_page_come_from_the_address()
    {
        await ReadAsync("?q=%20Hu%E1%BA%BF%20&sort=-name&page=3&size=20&type=Article&made.from=2026-11-01&state=draft");

        Assert.Equal(("Huế", "name", true, 40, 20), (_asked!.Text, _asked.Sort, _asked.Descending, _asked.Skip, _asked.Take));
        Assert.Equal(("Article", "draft", new DateOnly(2026, 11, 1), null), (_asked.Filter("type"), _asked.Filter("state"), _asked.Day("made.from"), _asked.Day("made.to")));
    }

    [Fact]
    public async Task Combining_letters_are_searched_as_precomposed_ones()
    {
        await ReadAsync("?q=" + Uri.EscapeDataString("Huế".Normalize(System.Text.NormalizationForm.FormD)));

        Assert.Equal("Huế", _asked!.Text);
    }

    [Theory]
    [InlineData("?sort=password")]
    [InlineData("?sort=kind")]
    [InlineData("?sort=-")]
    public async Task Only_columns_that_the_list_sorts_by_are_sorted_by(string query)
    {
        await ReadAsync(query);

        Assert.Equal("changed", _asked!.Sort);
    }

    [Theory]
    [InlineData("?type=Nothing&state=nobody")]
    [InlineData("?made.from=yesterday")]
    [InlineData("?other=1")]
    public async Task What_the_list_does_not_declare_narrows_nothing(string query)
    {
        var model = await ReadAsync(query);

        Assert.Null(_asked!.Filter("type"));
        Assert.Null(_asked.Day("made.from"));
        Assert.Null(_asked.Filter("other"));
        Assert.Equal(95, model.Total);
    }

    [Theory]
    [InlineData("?made.from=yesterday&made.to=2026-13-01")]
    [InlineData("?made.from=2026-02-30")]
    [InlineData("?made.from=01/11/2026")]
    [InlineData("?type=article")]
    [InlineData("?type=&state=")]
    [InlineData("?none=anything")]
    [InlineData("?q=%20%20")]
    [InlineData("?type=Article&type=Page")]
    public async Task A_list_that_nothing_narrows_does_not_say_that_it_is_narrowed(string query)
    {
        var model = await ReadAsync(query);

        Assert.False(model.IsNarrowed);
        Assert.DoesNotContain("made", model.PageAddress(2));
        Assert.DoesNotContain("type", model.PageAddress(2));
    }

    [Theory]
    [InlineData("?q=\uFFFE", "\uFFFD")]
    [InlineData("?q=%EF%BF%BE", "\uFFFD")]
    [InlineData("?q=%ED%A0%80x", "%ED%A0%80x")]
    [InlineData("?q=%FFx", "%FFx")]
    [InlineData("?q=a&q=b", "a,b")]
    [InlineData("?q=%3Cscript%3E", "<script>")]
    [InlineData("?words=%25_%5B", null)]
    public async Task Whatever_is_searched_for_is_text(string query, string? text)
    {
        var model = await ReadAsync(query);

        Assert.Equal(text, _asked!.Text);
        Assert.DoesNotContain("<", model.PageAddress(2));
    }

    [Fact]
    public async Task What_is_not_the_list_s_own_stays_as_text_in_its_links()
    {
        var model = await ReadAsync("?x=%22%3E%3Cscript%3E&y=a%26b%3Dc&page=2");

        Assert.Equal("/t/Admin/List?sort=-changed&x=%22%3E%3Cscript%3E&y=a%26b%3Dc&page=3", model.PageAddress(3));
    }

    [Theory]
    [InlineData("?sort=--name", "name", true)]
    [InlineData("?sort=Name", "changed", true)]
    [InlineData("?sort=name,changed", "changed", true)]
    [InlineData("?sort=name%3BDROP", "changed", true)]
    [InlineData("?sort=name&sort=changed", "changed", true)]
    public async Task An_order_is_one_column_of_the_list(string query, string sort, bool descending)
    {
        await ReadAsync(query);

        Assert.Equal((sort, descending), (_asked!.Sort, _asked.Descending));
    }

    [Theory]
    [InlineData("?page=1000000", 999_999 * 20)]
    [InlineData("?page=2147483647&size=100", 0)]
    [InlineData("?page=1000001&size=100", 999_999 * 100)]
    public async Task The_furthest_page_is_still_a_number(string query, int skip)
    {
        _total = 0;
        await ReadAsync(query);

        Assert.True(_asked!.Skip >= 0);
        Assert.True(skip == 0 || _asked.Skip == skip);
    }

    [Theory]
    [InlineData("?page=0", 1)]
    [InlineData("?page=-3", 1)]
    [InlineData("?page=abc", 1)]
    [InlineData("?page=99999999999", 1)]
    [InlineData("?size=7", 1)]
    [InlineData("?size=100000", 1)]
    public async Task Nonsense_is_the_first_page_of_the_usual_size(string query, int page)
    {
        await ReadAsync(query);

        Assert.Equal((page, 20), (_asked!.Page, _asked.PageSize));
    }

    [Fact]
    public async Task A_page_behind_the_last_is_the_last()
    {
        var model = await ReadAsync("?page=50");

        Assert.Equal([50, 5], _pages);
        Assert.Equal(5, model.Query.Page);
        Assert.Equal(15, model.Rows.Count);
    }

    [Fact]
    public async Task An_empty_list_is_read_once()
    {
        _total = 0;
        var model = await ReadAsync("?page=4");

        Assert.Equal([4], _pages);
        Assert.Equal(1, model.Pages);
    }

    [Fact]
    public async Task Links_keep_what_was_asked_but_not_the_page()
    {
        var model = await ReadAsync("?q=a%26b&type=Article&page=3&ReturnTo=x");

        Assert.Equal("/t/Admin/List?q=a%26b&type=Article&sort=-changed&ReturnTo=x&state=draft", model.Address("state", "draft"));
        Assert.Equal("/t/Admin/List?q=a%26b&sort=-changed&ReturnTo=x", model.Address("type", ""));
        Assert.Equal("/t/Admin/List?q=a%26b&type=Article&sort=-changed&ReturnTo=x&page=4", model.PageAddress(4));
        Assert.Equal("/t/Admin/List?q=a%26b&type=Article&sort=-changed&ReturnTo=x", model.PageAddress(1));
        Assert.Equal("/t/Admin/List?sort=-changed&ReturnTo=x", model.PlainAddress);
    }

    [Fact]
    public async Task A_heading_sorts_its_natural_way_first_and_then_the_other()
    {
        var model = await ReadAsync("?sort=name");

        Assert.EndsWith("sort=-name", model.SortAddress(model.Columns[0]));
        Assert.EndsWith("sort=-changed", model.SortAddress(model.Columns[2]));
        Assert.EndsWith("sort=changed", (await ReadAsync("?sort=-changed")).SortAddress(model.Columns[2]));
    }

    [Theory]
    [InlineData(1, 20, new[] { 1 })]
    [InlineData(1, 60, new[] { 1, 2, 3 })]
    [InlineData(1, 200, new[] { 1, 2, 0, 10 })]
    [InlineData(5, 200, new[] { 1, 0, 4, 5, 6, 0, 10 })]
    [InlineData(3, 200, new[] { 1, 2, 3, 4, 0, 10 })]
    [InlineData(4, 200, new[] { 1, 2, 3, 4, 5, 0, 10 })]
    [InlineData(10, 200, new[] { 1, 0, 9, 10 })]
    [InlineData(5000, 200_000, new[] { 1, 0, 4999, 5000, 5001, 0, 10000 })]
    public async Task The_pager_shows_the_ends_and_the_neighbours(int page, int total, int[] numbers)
    {
        _total = total;

        Assert.Equal(numbers, (await ReadAsync($"?page={page}")).PageNumbers());
    }

    [Fact]
    public async Task Rows_carry_their_keys_cells_and_actions()
    {
        var row = (await ReadAsync("")).Rows[1];

        Assert.Equal(("2", false), (row.Key, row.CanChoose));
        Assert.Equal(("Item 2", "/edit/2", "small"), (row.Cells[0].Value, row.Cells[0].Link, row.Cells[0].Detail));
        Assert.Equal(("Edit", false), (row.Actions.Single().Text, row.Actions.Single().Posts));
    }

    [Fact]
    public async Task Without_an_address_for_them_there_are_no_bulk_actions() => Assert.Empty((await ReadAsync("")).BulkActions);

    private Task<AdminListModel> ReadAsync(string query)
    {
        var request = new DefaultHttpContext().Request;
        request.PathBase = "/t";
        request.Path = "/Admin/List";
        request.QueryString = new QueryString(query);
        _pages.Clear();

        return new AdminList<int>
        {
            Id = "things",
            Title = "Things",
            Key = item => item.ToString(),
            DefaultSort = "-changed",
            CanChoose = item => item % 2 == 1,
            Columns =
            [
                new("name", "Name", item => $"Item {item}") { Sortable = true, Link = item => $"/edit/{item}", Detail = _ => "small" },
                new("kind", "Kind", _ => null),
                new("changed", "Changed", _ => null) { Sortable = true, DescendingFirst = true },
            ],
            Filters =
            [
                AdminFilter.Tabs("state", "State", [new("", "All"), new("draft", "Drafts")]),
                AdminFilter.Choice("type", "Type", [new("Article", "Article"), new("Page", "Page")]),
                AdminFilter.Days("made", "Made"),
            ],
            Actions = item => [AdminAction.Link("Edit", $"/edit/{item}")],
            BulkActions = [new("delete", "Delete")],
            Empty = new("Nothing"),
            Source = (asked, _) =>
            {
                _asked = asked;
                _pages.Add(asked.Page);
                return Task.FromResult(new AdminPage<int>([.. Enumerable.Range(1, _total).Skip(asked.Skip).Take(asked.Take)], _total));
            },
        }.ReadAsync(request, CancellationToken.None);
    }
}
