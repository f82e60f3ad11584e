using System.Reflection;
using Agency.News;
using Agency.News.Dating;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Builders;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.PublishLater.Models;
using OrchardSite.Modules.Tests.Review;
using YesSql;
using static OrchardSite.Modules.Tests.News.Article;

namespace OrchardSite.Modules.Tests.News.Dating;

public sealed class FirstPublicationHandlerTests
{
    private static readonly DateTime _now = Utc(2021, 6, 18, 2);

    private readonly FakeClock _clock = new() { UtcNow = _now };
    private readonly FakeSite _site = new();
    private readonly List<object> _saved = [];

    [Fact]
    public async Task FirstPublication_IsWrittenIntoTheDate_AndSaved()
    {
        var item = Of("a", _now);

        await Handler().PublishedAsync(new PublishContentContext(item, null));

        Assert.Equal(_now, DateOf(item));
        Assert.Same(item, Assert.Single(_saved));
    }

    [Fact]
    public async Task DateOfAnEditor_IsLeft()
    {
        var item = Of("a", _now, Utc(2019, 1, 1));

        await Handler().PublishedAsync(new PublishContentContext(item, Of("a", Utc(2020, 1, 1), Utc(2020, 1, 1))));

        Assert.Equal(Utc(2019, 1, 1), DateOf(item));
        Assert.Empty(_saved);
    }

    [Theory]
    [InlineData(false, "2020-01-01")]
    [InlineData(true, "2020-02-02")]
    public async Task PublishedAgainWithoutADate_HasThatWhichReadersSaw(bool hadDate, string date)
    {
        var item = Of("a", _now);

        await Handler().PublishedAsync(new PublishContentContext(item, Of("a", Utc(2020, 1, 1), hadDate ? Utc(2020, 2, 2) : null)));

        Assert.Equal(DateTime.Parse(date, System.Globalization.CultureInfo.InvariantCulture), DateOf(item));
    }

    [Theory]
    [InlineData(-5, true)]
    [InlineData(5, false)]
    public async Task Plan_Dates_OnlyWhenItsTimeHasCome(int minutes, bool dates)
    {
        // Published by hand ahead of its plan, an article is of now.
        var planned = _now.AddMinutes(minutes);
        var item = Of("a", _now);
        item.Weld(nameof(PublishLaterPart), new PublishLaterPart { ScheduledPublishUtc = planned });

        await Handler().PublishedAsync(new PublishContentContext(item, null));

        Assert.Equal(dates ? planned : _now, DateOf(item));
    }

    [Fact]
    public async Task Unpublished_KeepsTheDateOfItsPublication_InItsDraftToo()
    {
        var (published, draft) = (Of("a", Utc(2020, 1, 1)), Of("a", Utc(2021, 1, 1), published: false));

        await Handler().UnpublishingAsync(new PublishContentContext(draft, published));

        Assert.Equal((Utc(2020, 1, 1), Utc(2020, 1, 1)), (DateOf(published), DateOf(draft)));
    }

    [Fact]
    public async Task Copy_BeginsWithoutADate()
    {
        var copy = Of("b", _now, Utc(2020, 1, 1), published: false);

        await Handler().CloningAsync(new CloneContentContext(Of("a", _now, Utc(2020, 1, 1)), copy));

        Assert.Null(DateOf(copy));
    }

    [Theory]
    [InlineData("Page", "Date")]
    [InlineData("Article", "Issued")]
    public async Task OtherTypes_AndTypesWithoutTheField_AreLeftAlone(string type, string field)
    {
        var item = Of("a", _now, type: type);
        _site.With(new NewsSettings { DateField = field });

        await Handler().PublishedAsync(new PublishContentContext(item, null));

        Assert.Null(DateOf(item));
        Assert.Empty(_saved);
    }

    private static DateTime? DateOf(ContentItem item) => item.Get<ContentPart>(item.ContentType)!.Get<DateTimeField>("Date")!.Value;

    private FirstPublicationHandler Handler() => new(
        CalendarOf(_site, _clock),
        Answers<IContentDefinitionManager>.With((method, arguments) => method.Name == nameof(IContentDefinitionManager.GetTypeDefinitionAsync) ? Task.FromResult<ContentTypeDefinition?>(TypeOf((string)arguments[0]!)) : null),
        _clock,
        Answers<ISession>.With(Note));

    private object? Note(MethodInfo method, object?[] arguments)
    {
        if (method.Name == nameof(ISession.SaveAsync))
        {
            _saved.Add(arguments[0]!);
        }

        return null;
    }

    private static ContentTypeDefinition TypeOf(string name) => new ContentTypeDefinitionBuilder().WithName(name)
        .WithPart(name, new ContentPartDefinitionBuilder().Named(name).WithField<DateTimeField>("Date").Build(), static _ => { }).Build();
}
