using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OrchardCore.ContentManagement;
using Sapling.Content.Items;

namespace OrchardSite.Engine.Tests.Content.Items;

public sealed class TypeActivatorsTests
{
    private readonly IOptions<ContentOptions> _options = new ServiceCollection()
        .AddContentPart<HeadlinePart>().Services
        .AddContentField<NoteField>().Services
        .BuildServiceProvider().GetRequiredService<IOptions<ContentOptions>>();

    [Fact]
    public void KnownPart_IsOfItsClass()
    {
        var activator = new ContentPartFactory(_options).GetTypeActivator("HeadlinePart");

        Assert.Equal(typeof(HeadlinePart), activator.Type);
        Assert.IsType<HeadlinePart>(activator.CreateInstance());
        Assert.NotSame(activator.CreateInstance(), activator.CreateInstance());
    }

    [Fact]
    public void PartThatOnlyADefinitionKnows_IsPlain() => Assert.IsType<ContentPart>(new ContentPartFactory(_options).GetTypeActivator("Article").CreateInstance());

    [Fact]
    public void Fields_LikeParts()
    {
        var fields = new ContentFieldFactory(_options);

        Assert.IsType<NoteField>(fields.GetTypeActivator("NoteField").CreateInstance());
        Assert.IsType<ContentField>(fields.GetTypeActivator("Gone").CreateInstance());
    }

    [Fact]
    public void Registered_Twice_IsOnce()
    {
        var options = new ServiceCollection()
            .AddContentPart<HeadlinePart>().Services
            .AddContentPart<HeadlinePart>().Services
            .BuildServiceProvider().GetRequiredService<IOptions<ContentOptions>>().Value;

        Assert.Equal(typeof(HeadlinePart), Assert.Single(options.ContentPartOptions).Type);
    }
}
