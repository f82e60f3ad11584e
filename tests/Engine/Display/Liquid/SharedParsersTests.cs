using Fluid;
using Microsoft.Extensions.Options;
using OrchardCore.DisplayManagement.Liquid;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid;

/// <summary>Tenants share a parser when it cannot tell them apart, and only then.</summary>
public sealed class SharedParsersTests
{
    [Fact]
    public void SameTags_AreTheSameParser() => Assert.Same(Parser(Hello), Parser(Hello));

    [Fact]
    public void OtherTags_AreAnotherParser()
    {
        Assert.NotSame(Parser(), Parser(Hello));
        Assert.NotSame(Parser(Hello), Parser(Bye));
        Assert.True(Parser(Bye).TryParse("{% bye %}", out _, out _));
        Assert.False(Parser(Hello).TryParse("{% bye %}", out _, out _));
    }

    [Fact]
    public void OtherSyntax_IsAnotherParser()
    {
        var options = Options.Create(new LiquidViewOptions());

        Assert.NotSame(
            SharedParsers.Get(options, Options.Create(new FluidParserOptions())),
            SharedParsers.Get(options, Options.Create(new FluidParserOptions { AllowParentheses = true })));
    }

    [Fact]
    public void TagThatHoldsSomethingOfItsTenant_IsNeverShared()
    {
        var tenant = Guid.NewGuid().ToString();
        void Configure(LiquidViewParser parser) => parser.RegisterEmptyTag("tenant", async (writer, _, _) =>
        {
            await writer.WriteAsync(tenant);
            return Fluid.Ast.Completion.Normal;
        });

        Assert.NotSame(Parser(Configure), Parser(Configure));
    }

    private static void Hello(LiquidViewParser parser) => parser.RegisterEmptyTag("hello", static (_, _, _) => new(Fluid.Ast.Completion.Normal));

    private static void Bye(LiquidViewParser parser) => parser.RegisterEmptyTag("bye", static (_, _, _) => new(Fluid.Ast.Completion.Normal));

    private static LiquidViewParser Parser(params Action<LiquidViewParser>[] tags)
    {
        var options = new LiquidViewOptions();
        options.LiquidViewParserConfiguration.AddRange(tags);
        return SharedParsers.Get(Options.Create(options), Options.Create(new FluidParserOptions()));
    }
}
