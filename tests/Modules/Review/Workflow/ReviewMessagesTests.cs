using System.Net;
using System.Text.Encodings.Web;
using Agency.Review.Workflow;
using Microsoft.AspNetCore.Mvc.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.DisplayManagement.Notify;

namespace OrchardSite.Modules.Tests.Review.Workflow;

public sealed class ReviewMessagesTests : INotifier
{
    private readonly List<NotifyEntry> _told = [];
    private readonly ReviewOutcome _outcome = new();

    [Theory]
    [InlineData(ReviewState.Submitted, "\"Lễ hội\" is submitted for review.")]
    [InlineData(ReviewState.Returned, "\"Lễ hội\" is returned to its writer.")]
    public async Task WhatAButtonDid_IsToldOnce_WhenItIsStored(ReviewState state, string text)
    {
        var item = Items.Draft(state);
        _outcome.State = state;

        await Messages().UpdatedAsync(new UpdateContentContext(item), item.Review());
        await Messages().CreatedAsync(new CreateContentContext(item), item.Review());

        var told = Assert.Single(_told);
        Assert.Equal((NotifyType.Success, text), (told.Type, WebUtility.HtmlDecode(told.ToHtmlString(HtmlEncoder.Default))));
    }

    [Fact]
    public async Task ASaveWithoutSuchAButton_SaysNothing()
    {
        var item = Items.Draft(ReviewState.Submitted);

        await Messages().UpdatedAsync(new UpdateContentContext(item), item.Review());

        Assert.Empty(_told);
    }

    public ValueTask AddAsync(NotifyType type, LocalizedHtmlString message)
    {
        _told.Add(new NotifyEntry { Type = type, Message = message });
        return ValueTask.CompletedTask;
    }

    public IList<NotifyEntry> List() => _told;

    private ReviewMessages Messages() => new(
        _outcome, this, new HtmlLocalizer<ReviewMessages>(new HtmlLocalizerFactory(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance))));
}
