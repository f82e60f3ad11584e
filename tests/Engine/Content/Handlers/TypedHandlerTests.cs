using System.Reflection;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;

namespace OrchardSite.Engine.Tests.Content.Handlers;

/// <summary>The bases of handlers for one type of part or field: each event reaches its typed member, and only with that type.</summary>
public sealed class TypedHandlerTests
{
    private readonly CoordinatedItem _item = new();

    public static TheoryData<string> Events => PartCoordinatorTests.Events;

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Part_OfItsType_ReachesTheTypedMember(string name)
    {
        var handler = new OfHeadline();

        await CallAsync<IContentPartHandler>(handler, name, new HeadlinePart());

        Assert.Contains(name, handler.Heard);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Part_OfAnotherType_ReachesNothing(string name)
    {
        var handler = new OfHeadline();

        await CallAsync<IContentPartHandler>(handler, name, new OtherPart());

        Assert.Empty(handler.Heard);
    }

    [Theory]
    [MemberData(nameof(Events))]
    public async Task Field_OfAnotherType_ReachesNothing(string name)
    {
        var handler = new OfNote();

        await CallAsync<IContentFieldHandler>(handler, name, new OtherField());

        Assert.Empty(handler.Heard);
    }

    [Fact]
    public async Task Field_OfItsType_ReachesTheTypedMember()
    {
        var handler = new OfNote();

        await CallAsync<IContentFieldHandler>(handler, nameof(IContentFieldHandler.PublishingAsync), new NoteField());
        await CallAsync<IContentFieldHandler>(handler, nameof(IContentFieldHandler.VersionedAsync), new NoteField());

        Assert.Equal(["PublishingAsync", "VersionedAsync"], handler.Heard);
    }

    private Task CallAsync<THandler>(THandler handler, string name, ContentElement element)
    {
        var method = typeof(THandler).GetMethod(name)!;
        var parameters = method.GetParameters();
        var context = typeof(ContentFieldContextBase).IsAssignableFrom(parameters[0].ParameterType) ? FieldContext(parameters[0].ParameterType) : _item.Context(parameters[0].ParameterType);
        return (Task)method.Invoke(handler, parameters.Length == 2 ? [context, element] : [context, element, element])!;
    }

    private object FieldContext(Type type)
    {
        var constructor = type.GetConstructors().Single();
        return constructor.Invoke([.. constructor.GetParameters().Select((parameter, i) =>
            i == 0 ? _item.Item : parameter.ParameterType == typeof(ContentItem) ? _item.Item.Clone() : parameter.DefaultValue is bool flag ? flag : (object?)null)]);
    }

    private sealed class OtherPart : ContentPart;

    private sealed class OtherField : ContentField;

    private sealed class OfHeadline : ContentPartHandler<HeadlinePart>
    {
        public List<string> Heard { get; } = [];

        public override Task ActivatedAsync(ActivatedContentContext context, HeadlinePart part) => Note(nameof(ActivatedAsync));

        public override Task ActivatingAsync(ActivatingContentContext context, HeadlinePart part) => Note(nameof(ActivatingAsync));

        public override Task ClonedAsync(CloneContentContext context, HeadlinePart part) => Note(nameof(ClonedAsync));

        public override Task CloningAsync(CloneContentContext context, HeadlinePart part) => Note(nameof(CloningAsync));

        public override Task CreatedAsync(CreateContentContext context, HeadlinePart part) => Note(nameof(CreatedAsync));

        public override Task CreatingAsync(CreateContentContext context, HeadlinePart part) => Note(nameof(CreatingAsync));

        public override Task DraftSavedAsync(SaveDraftContentContext context, HeadlinePart part) => Note(nameof(DraftSavedAsync));

        public override Task DraftSavingAsync(SaveDraftContentContext context, HeadlinePart part) => Note(nameof(DraftSavingAsync));

        public override Task GetContentItemAspectAsync(ContentItemAspectContext context, HeadlinePart part) => Note(nameof(GetContentItemAspectAsync));

        public override Task ImportedAsync(ImportContentContext context, HeadlinePart part) => Note(nameof(ImportedAsync));

        public override Task ImportingAsync(ImportContentContext context, HeadlinePart part) => Note(nameof(ImportingAsync));

        public override Task InitializedAsync(InitializingContentContext context, HeadlinePart part) => Note(nameof(InitializedAsync));

        public override Task InitializingAsync(InitializingContentContext context, HeadlinePart part) => Note(nameof(InitializingAsync));

        public override Task LoadedAsync(LoadContentContext context, HeadlinePart part) => Note(nameof(LoadedAsync));

        public override Task LoadingAsync(LoadContentContext context, HeadlinePart part) => Note(nameof(LoadingAsync));

        public override Task PublishedAsync(PublishContentContext context, HeadlinePart part) => Note(nameof(PublishedAsync));

        public override Task PublishingAsync(PublishContentContext context, HeadlinePart part) => Note(nameof(PublishingAsync));

        public override Task RemovedAsync(RemoveContentContext context, HeadlinePart part) => Note(nameof(RemovedAsync));

        public override Task RemovingAsync(RemoveContentContext context, HeadlinePart part) => Note(nameof(RemovingAsync));

        public override Task UnpublishedAsync(PublishContentContext context, HeadlinePart part) => Note(nameof(UnpublishedAsync));

        public override Task UnpublishingAsync(PublishContentContext context, HeadlinePart part) => Note(nameof(UnpublishingAsync));

        public override Task UpdatedAsync(UpdateContentContext context, HeadlinePart part) => Note(nameof(UpdatedAsync));

        public override Task UpdatingAsync(UpdateContentContext context, HeadlinePart part) => Note(nameof(UpdatingAsync));

        public override Task ValidatedAsync(ValidateContentContext context, HeadlinePart part) => Note(nameof(ValidatedAsync));

        public override Task ValidatingAsync(ValidateContentContext context, HeadlinePart part) => Note(nameof(ValidatingAsync));

        public override Task VersionedAsync(VersionContentContext context, HeadlinePart existing, HeadlinePart building) => Note(nameof(VersionedAsync));

        public override Task VersioningAsync(VersionContentContext context, HeadlinePart existing, HeadlinePart building) => Note(nameof(VersioningAsync));

        private Task Note(string name)
        {
            Heard.Add(name);
            return Task.CompletedTask;
        }
    }

    private sealed class OfNote : ContentFieldHandler<NoteField>
    {
        public List<string> Heard { get; } = [];

        public override Task PublishingAsync(PublishContentFieldContext context, NoteField field)
        {
            Heard.Add(nameof(PublishingAsync));
            return Task.CompletedTask;
        }

        public override Task VersionedAsync(VersionContentFieldContext context, NoteField existing, NoteField building)
        {
            Heard.Add(nameof(VersionedAsync));
            return Task.CompletedTask;
        }
    }
}
