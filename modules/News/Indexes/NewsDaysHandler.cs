using OrchardCore.ContentManagement.Handlers;

namespace Agency.News.Indexes;

/// <summary>Tells <see cref="NewsDays"/> of all that may change which articles are published, and when.</summary>
internal sealed class NewsDaysHandler(NewsDays days) : ContentHandlerBase
{
    public override Task CreatedAsync(CreateContentContext context) => ChangeAsync();

    public override Task ImportedAsync(ImportContentContext context) => ChangeAsync();

    public override Task PublishedAsync(PublishContentContext context) => ChangeAsync();

    public override Task UnpublishedAsync(PublishContentContext context) => ChangeAsync();

    public override Task UpdatedAsync(UpdateContentContext context) => ChangeAsync();

    public override Task RemovedAsync(RemoveContentContext context) => ChangeAsync();

    private Task ChangeAsync()
    {
        days.Change();

        return Task.CompletedTask;
    }
}
