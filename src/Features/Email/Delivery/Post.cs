using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using OrchardCore.Email;
using OrchardCore.Infrastructure;

namespace Sapling.Email.Delivery;

internal sealed class Post(
    IEmailProviderResolver providers,
    IEmailAddressValidator addresses,
    IEnumerable<IEmailServiceEvents> events,
    IStringLocalizer<Post> localizer,
    ILogger<Post> logger) : IEmailService
{
    private readonly IStringLocalizer S = localizer;

    public async Task<Result> SendAsync(MailMessage message, string? providerName = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (await providers.GetAsync(providerName) is not { } provider)
        {
            return await FailAsync(message, [Error("", S["This site cannot send mail yet: an administrator has to enter its mail server."])], cancellationToken);
        }

        if (string.IsNullOrWhiteSpace(message.From) && provider is ISettableProvider settable)
        {
            message.From = (await settable.SenderAsync())!;
        }

        var context = new MailMessageValidationContext(provider);
        foreach (var handler in events)
        {
            await handler.ValidatingAsync(message, context, cancellationToken);
        }

        Check(message, context);
        foreach (var handler in events)
        {
            await handler.ValidatedAsync(message, context, cancellationToken);
        }

        if (context.Errors.Count > 0)
        {
            return await FailAsync(message, context.Errors.SelectMany(field => field.Value.Select(text => Error(field.Key, text))), cancellationToken);
        }

        foreach (var handler in events)
        {
            await handler.SendingAsync(message, cancellationToken);
        }

        var result = await provider.SendAsync(message, cancellationToken);
        if (!result.Succeeded)
        {
            return await FailAsync(message, result.Errors, cancellationToken);
        }

        foreach (var handler in events)
        {
            await handler.SentAsync(message, cancellationToken);
        }

        return result;
    }

    private static ResultError Error(string key, LocalizedString text) => new() { Key = key, Message = text };

    private void Check(MailMessage message, MailMessageValidationContext context)
    {
        var to = message.GetRecipients();
        if (to.To.Count + to.Cc.Count + to.Bcc.Count == 0)
        {
            Add(nameof(MailMessage.To), S["Enter at least one recipient."]);
        }

        (string Field, IEnumerable<string> Addresses)[] fields =
        [
            (nameof(MailMessage.From), [message.From ?? ""]), (nameof(MailMessage.To), to.To), (nameof(MailMessage.Cc), to.Cc),
            (nameof(MailMessage.Bcc), to.Bcc), (nameof(MailMessage.ReplyTo), message.GetReplyTo()), (nameof(MailMessage.Sender), message.GetSender()),
        ];
        foreach (var (field, entered) in fields)
        {
            foreach (var address in entered)
            {
                if (!addresses.Validate(address))
                {
                    Add(field, S["'{0}' is not a mail address.", address]);
                }
            }
        }

        void Add(string field, LocalizedString text)
        {
            if (!context.Errors.TryGetValue(field, out var texts))
            {
                context.Errors[field] = texts = [];
            }

            texts.Add(text);
        }
    }

    private async Task<Result> FailAsync(MailMessage message, IEnumerable<ResultError> errors, CancellationToken cancellationToken)
    {
        var all = errors.ToArray();
        logger.LogWarning("A mail could not be sent: {Errors}", string.Join(' ', all.Select(error => error.Message.Name)));
        foreach (var handler in events)
        {
            await handler.FailedAsync(message, cancellationToken);
        }

        return Result.Failed(all);
    }
}
