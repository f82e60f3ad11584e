using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Shapes;
using OrchardCore.DisplayManagement.Views;

namespace OrchardSite.Engine.Tests.Display.Shapes;

public class ModelShapeTests
{
    [Fact]
    public async Task CreateAsync_Model_IsTheModelAndAShape()
    {
        using var host = new DisplayHost();
        var shape = await host.Factory.CreateAsync<Model>("Article", model => model.Title = "Tin");

        Assert.Equal("Tin", Assert.IsAssignableFrom<Model>(shape).Title);
        Assert.Equal("Article", shape.Metadata.Type);
        Assert.Equal(5, ((Model)shape).FromConstructor);

        ((IPositioned)shape).Position = "3";
        shape.Id = "x";
        shape.Classes.Add("a");
        await shape.AddAsync("text", "1");
        Assert.Equal(("3", "x", 1), (shape.Metadata.Position, shape.Id, shape.Items.Count));
    }

    [Fact]
    public async Task CreateAsync_InternalAndNestedModels_Work()
    {
        using var host = new DisplayHost();

        Assert.IsAssignableFrom<InternalModel>(await host.Factory.CreateAsync<InternalModel>());
        Assert.IsAssignableFrom<PrivateModel<InternalModel>>(await host.Factory.CreateAsync<PrivateModel<InternalModel>>("X"));
    }

    [Fact]
    public async Task CreateAsync_ModelThatIsAShape_IsItself()
    {
        using var host = new DisplayHost();
        var shape = await host.Factory.CreateAsync<ShapeModel>("X", async model =>
        {
            await Task.Yield();
            model.Title = "sau";
        });

        Assert.Equal(typeof(ShapeModel), shape.GetType());
        Assert.Equal("sau", ((ShapeModel)shape).Title);
    }

    [Fact]
    public async Task CreateAsync_SealedModel_SaysWhatToDo()
    {
        using var host = new DisplayHost();
        var exception = await Assert.ThrowsAnyAsync<Exception>(async () => await host.Factory.CreateAsync<SealedModel>("X"));

        Assert.Contains("View(shapeType, model)", exception.ToString());
    }

    [Fact]
    public async Task CreateAsync_FinishedModel_IsTheValue()
    {
        using var host = new DisplayHost();
        var shape = await host.Factory.CreateAsync("X", new SealedModel { Title = "Tin" });

        Assert.Equal("Tin", Assert.IsType<ShapeViewModel<SealedModel>>(shape).Value.Title);
        Assert.Equal("X", shape.Metadata.Type);
    }

    [Fact]
    public async Task CreateAsync_Arguments_ArePropertiesOrMembers()
    {
        using var host = new DisplayHost();
        var shape = await host.Factory.CreateAsync("X", Arguments.From(new { Title = "Tin", Id = "x", Classes = "a b", Position = "2" }));

        Assert.Equal("Tin", shape.Properties["Title"]);
        Assert.Equal("x", shape.Id);
        Assert.Equal(["a", "b"], shape.Classes);
        Assert.Equal("2", ((Shape)shape).Position);
    }

    [Fact]
    public async Task New_CreatesByNameWithNamedArguments()
    {
        using var host = new DisplayHost();
        IShape shape = await host.Factory.New.Message(Type: "Error", Message: "Sai");

        Assert.Equal("Message", shape.Metadata.Type);
        Assert.Equal("<div class=\"message message-error\" role=\"alert\">Sai</div>", await host.RenderAsync(shape));
    }

    [Fact]
    public void Arguments_NamesOfTheLast_AndTooManyNames()
    {
        var arguments = Arguments.From(new object[] { 1, 2, 3 }, ["b", "c"]);

        Assert.Equal([1], arguments.Positional);
        Assert.Equal(3, arguments.Named["c"]);
        Assert.Equal(3, arguments.Count);
        Assert.Throws<ArgumentException>(() => Arguments.From(new object[] { 1 }, ["a", "b"]));
        Assert.Empty(Arguments.Empty);
    }

    public class Model
    {
        public string? Title { get; set; }

        public int FromConstructor { get; } = 5;
    }

#pragma warning disable CA1852 // The engine derives from them.
    internal class InternalModel
    {
        public string? Title { get; set; }
    }

    private class PrivateModel<T>
    {
        public T? Value { get; set; }
    }

#pragma warning restore CA1852

    public class ShapeModel : ShapeViewModel
    {
        public string? Title { get; set; }
    }

    public sealed class SealedModel
    {
        public string? Title { get; set; }
    }
}
