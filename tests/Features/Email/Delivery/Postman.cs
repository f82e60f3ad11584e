using Microsoft.Extensions.Localization;
using OrchardCore.Email;
using OrchardCore.Infrastructure;
using Sapling.Email.Delivery;

namespace OrchardSite.Features.Tests.Email.Delivery;

/// <summary>A way of sending that remembers, or refuses.</summary>
internal sealed class Postman(string name, bool isSet = true) : ISettableProvider
{
    public List<MailMessage> Sent { get; } = [];

    public string? Refusal { get; set; }

    public LocalizedString DisplayName => new(name, name);

    public ValueTask<bool> IsSetAsync() => ValueTask.FromResult(isSet);

    public ValueTask<string?> SenderAsync() => ValueTask.FromResult<string?>("trang@x.vn");

    public Task<Result> SendAsync(MailMessage message, CancellationToken cancellationToken = default)
    {
        if (Refusal is { } refusal)
        {
            return Task.FromResult(Result.Failed(new LocalizedString(refusal, refusal)));
        }

        Sent.Add(message);
        return Task.FromResult(Result.Success());
    }
}
