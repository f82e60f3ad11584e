using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using OrchardCore.Email;
using Sapling.Email.Delivery;
using Sapling.Email.Messages;

namespace OrchardSite.Features.Tests.Email.Delivery;

public sealed class PostTests : IEmailProviderResolver, IEmailServiceEvents
{
    private readonly Postman _postman = new("postman");
    private readonly List<string> _events = [];
    private string? _objection;
    private bool _hasProvider = true;

    [Fact]
    public async Task Mail_IsSentFromTheSitesAddress_AndEverybodyIsTold()
    {
        var result = await Post().SendAsync(new MailMessage { To = "lan@x.vn", Subject = "x", TextBody = "y" });

        Assert.True(result.Succeeded);
        Assert.Equal("trang@x.vn", Assert.Single(_postman.Sent).From);
        Assert.Equal(["validating", "validated", "sending", "sent"], _events);
    }

    [Fact]
    public async Task Mail_WithAFromOfItsOwn_KeepsIt()
    {
        await Post().SendAsync(new MailMessage { From = "lan@x.vn", To = "minh@x.vn" });

        Assert.Equal("lan@x.vn", Assert.Single(_postman.Sent).From);
    }

    [Theory]
    [InlineData(null, null, null, "To")]
    [InlineData("không phải", null, null, "To")]
    [InlineData("a@x.vn", "b@", null, "Cc")]
    [InlineData("a@x.vn", null, "c", "Bcc")]
    public async Task WrongAddresses_AreNamedByTheirField_AndNothingIsSent(string? to, string? cc, string? bcc, string field)
    {
        var result = await Post().SendAsync(new MailMessage { To = to!, Cc = cc!, Bcc = bcc! });

        Assert.Equal(field, Assert.Single(result.Errors).Key);
        Assert.Empty(_postman.Sent);
        Assert.Equal(["validating", "validated", "failed"], _events);
    }

    [Fact]
    public async Task AnObjection_StopsTheMail()
    {
        _objection = "Thư này không được gửi.";

        var result = await Post().SendAsync(new MailMessage { To = "a@x.vn" });

        Assert.Equal(_objection, Assert.Single(result.Errors).Message.Value);
        Assert.Empty(_postman.Sent);
    }

    [Fact]
    public async Task WhatTheServerSays_IsTheResult()
    {
        _postman.Refusal = "Hộp thư đầy.";

        var result = await Post().SendAsync(new MailMessage { To = "a@x.vn" });

        Assert.False(result.Succeeded);
        Assert.Equal("Hộp thư đầy.", Assert.Single(result.Errors).Message.Value);
        Assert.Equal("failed", _events[^1]);
    }

    [Fact]
    public async Task WithoutAServer_TheResultSaysWhoHasToDoWhat()
    {
        _hasProvider = false;

        Assert.Contains("administrator", Assert.Single((await Post().SendAsync(new MailMessage { To = "a@x.vn" })).Errors).Message.Value, StringComparison.Ordinal);
        Assert.Equal(["failed"], _events);
    }

    ValueTask<IEmailProvider?> IEmailProviderResolver.GetAsync(string? providerName) => ValueTask.FromResult<IEmailProvider?>(_hasProvider ? _postman : null);

    Task IEmailServiceEvents.ValidatingAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken)
    {
        if (_objection is { } objection)
        {
            context.Errors["Subject"] = [new LocalizedString(objection, objection)];
        }

        return Note("validating");
    }

    Task IEmailServiceEvents.ValidatedAsync(MailMessage message, MailMessageValidationContext context, CancellationToken cancellationToken) => Note("validated");

    Task IEmailServiceEvents.SendingAsync(MailMessage message, CancellationToken cancellationToken) => Note("sending");

    Task IEmailServiceEvents.SentAsync(MailMessage message, CancellationToken cancellationToken) => Note("sent");

    Task IEmailServiceEvents.FailedAsync(MailMessage message, CancellationToken cancellationToken) => Note("failed");

    private Task Note(string what)
    {
        _events.Add(what);
        return Task.CompletedTask;
    }

    private Post Post() => new(this, new EmailAddressValidator(), [this], new StringLocalizer<Post>(new Texts()), NullLogger<Post>.Instance);
}
