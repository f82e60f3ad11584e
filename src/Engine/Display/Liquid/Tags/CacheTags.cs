using System.Text.Encodings.Web;
using Fluid;
using Fluid.Ast;

namespace Sapling.Display.Liquid.Tags;

/// <summary>The cache tags. Pages are cached whole, by what they read; a part of a template is rendered as if it were not cached.</summary>
internal static class CacheTags
{
    public static ValueTask<Completion> CacheAsync(IReadOnlyList<FilterArgument> list, IReadOnlyList<Statement> statements, TextWriter writer, TextEncoder encoder, TemplateContext context)
        => statements.RenderStatementsAsync(writer, encoder, context);

    public static ValueTask<Completion> DependencyAsync(Expression value, TextWriter writer, TextEncoder encoder, TemplateContext context) => Nothing();

    public static ValueTask<Completion> ExpiresOnAsync(Expression value, TextWriter writer, TextEncoder encoder, TemplateContext context) => Nothing();

    public static ValueTask<Completion> ExpiresAfterAsync(Expression value, TextWriter writer, TextEncoder encoder, TemplateContext context) => Nothing();

    public static ValueTask<Completion> ExpiresSlidingAsync(Expression value, TextWriter writer, TextEncoder encoder, TemplateContext context) => Nothing();

    private static ValueTask<Completion> Nothing() => new(Completion.Normal);
}
