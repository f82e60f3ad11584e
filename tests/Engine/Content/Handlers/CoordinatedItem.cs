using System.Reflection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Content.Handlers;
using Sapling.Content.Items;

namespace OrchardSite.Engine.Tests.Content.Handlers;

/// <summary>An article with a part and a field, whose handlers write down all they are told.</summary>
internal sealed class CoordinatedItem
{
    internal CoordinatedItem()
    {
        var part = Recorder.Of<IContentPartHandler>(this);
        var field = Recorder.Of<IContentFieldHandler>(this);
        var options = new ContentOptions();
        options.GetOrAddPart(typeof(HeadlinePart));
        options.GetOrAddField(typeof(NoteField));

        Type = new ContentTypeDefinition(
            "Article",
            "Bài viết",
            [
                new ContentTypePartDefinition("HeadlinePart", new ContentPartDefinition("HeadlinePart"), []),
                new ContentTypePartDefinition("Article", new ContentPartDefinition("Article", [new ContentPartFieldDefinition(new ContentFieldDefinition("NoteField"), "Lead", [])], []), []),
            ],
            []);
        Coordinator = new PartCoordinator(
            new Handlers(part, field),
            new Handlers(part, field),
            new ContentPartFactory(Options.Create(options)),
            new ContentFieldFactory(Options.Create(options)),
            GivenDefinitions.Of(Type));
        Item.Weld(new HeadlinePart { Text = "Tin" });
        Item.Alter<ContentPart>("Article", article => article.Alter<NoteField>("Lead", lead => lead.Text = "Dẫn"));
    }

    internal ContentTypeDefinition Type { get; }

    internal PartCoordinator Coordinator { get; }

    internal ContentItem Item { get; } = new() { ContentType = "Article", ContentItemId = "4a" };

    internal List<string> Log { get; } = [];

    internal Action<object>? OnPart { get; set; }

    internal Action<object>? OnField { get; set; }

    /// <summary>The context of an event, over the item.</summary>
    internal object Context(Type type) => type.Name switch
    {
        nameof(ActivatingContentContext) => new ActivatingContentContext(Item) { ContentType = "Article", Definition = Type },
        nameof(VersionContentContext) => new VersionContentContext(Item, Item.Clone()),
        nameof(CloneContentContext) => new CloneContentContext(Item, Item.Clone()),
        nameof(PublishContentContext) => new PublishContentContext(Item, null),
        nameof(RemoveContentContext) => new RemoveContentContext(Item),
        nameof(ImportContentContext) => new ImportContentContext(Item),
        nameof(ContentItemAspectContext) => new ContentItemAspectContext { ContentItem = Item, Aspect = new object() },
        _ => Activator.CreateInstance(type, Item)!,
    };

    private sealed class Handlers(IContentPartHandler part, IContentFieldHandler field) : IContentPartHandlerResolver, IContentFieldHandlerResolver
    {
        IList<IContentPartHandler> IContentPartHandlerResolver.GetHandlers(string partName) => partName == "HeadlinePart" ? [part] : [];

        IList<IContentFieldHandler> IContentFieldHandlerResolver.GetHandlers(string fieldName) => fieldName == "NoteField" ? [field] : [];
    }

    /// <summary>A handler of any kind that writes down each call.</summary>
#pragma warning disable CA1852 // The proxy is a class derived from it at run time.
    internal class Recorder : DispatchProxy
#pragma warning restore CA1852
    {
        private CoordinatedItem _item = null!;

        internal static THandler Of<THandler>(CoordinatedItem item) where THandler : class
        {
            var handler = Create<THandler, Recorder>();
            ((Recorder)(object)handler)._item = item;
            return handler;
        }

        protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
        {
            var (told, element) = (args![0]!, args[1]!);
            var place = told is ContentFieldContextBase field ? $" in {field.PartName}.{field.ContentPartFieldDefinition.Name}" : "";
            _item.Log.Add($"{element.GetType().Name} {targetMethod!.Name}{place}");
            (element is ContentPart ? _item.OnPart : _item.OnField)?.Invoke(told);
            return Task.CompletedTask;
        }
    }
}
