using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Sapling.Display.Liquid.Tags;

internal static class RequestTags
{
    public static async ValueTask<Completion> AddItemsAsync(IReadOnlyList<FilterArgument> list, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        var items = context.Http().Items;
        foreach (var (name, value) in (await TagArguments.EvaluateAsync(list, context)).Named)
        {
            items[name] = value.ToObjectValue();
        }

        return Completion.Normal;
    }

    public static async ValueTask<Completion> RemoveItemAsync(Expression name, TextWriter writer, TextEncoder encoder, TemplateContext context)
    {
        context.Http().Items.Remove((await name.EvaluateAsync(context)).ToStringValue());
        return Completion.Normal;
    }
}
