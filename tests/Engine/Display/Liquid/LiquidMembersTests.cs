using Fluid;
using Fluid.Accessors;
using Sapling.Display.Liquid;

namespace OrchardSite.Engine.Tests.Display.Liquid;

public sealed class LiquidMembersTests
{
    private readonly LiquidMembers _members = new();

    [Fact]
    public void Members_OfBasesAndInterfaces_AreSeen()
    {
        _members.Register<Animal>("Name");
        _members.Register(typeof(ILoud), [new("Sound", new DelegateAccessor((_, _) => "wau"))]);

        Assert.Equal("Rex", Read(new Dog(), "Name"));
        Assert.Equal("wau", Read(new Dog(), "Sound"));
        Assert.Null(_members.GetAccessor(typeof(Dog), "Secret"));
    }

    [Fact]
    public void ClassItself_GoesBeforeItsBaseAndItsInterfaces()
    {
        _members.Register(typeof(ILoud), [new("Name", new DelegateAccessor((_, _) => "interface"))]);
        _members.Register(typeof(Animal), [new("Name", new DelegateAccessor((_, _) => "base"))]);
        Assert.Equal("base", Read(new Dog(), "Name"));

        _members.Register(typeof(Dog), [new("Name", new DelegateAccessor((_, _) => "class"))]);
        Assert.Equal("class", Read(new Dog(), "Name"));
    }

    [Theory]
    [InlineData("Name")]
    [InlineData("name")]
    [InlineData("NAME")]
    public void Case_DoesNotMatter(string name)
    {
        _members.Register<Animal>("Name");

        Assert.Equal("Rex", Read(new Dog(), name));
    }

    [Fact]
    public void Names_GoBeforeTheOneForAny()
    {
        _members.Register(typeof(Animal), [new("*", new DelegateAccessor((_, name) => "any " + name)), new("Name", new DelegateAccessor((_, _) => "named"))]);

        Assert.Equal(["named", "any Age"], [Read(new Dog(), "Name"), Read(new Dog(), "Age")]);
    }

    [Fact]
    public void LaterRegistration_AddsAndReplaces_EvenAfterAMiss()
    {
        Assert.Null(_members.GetAccessor(typeof(Dog), "Name"));
        _members.Register(typeof(Dog), [new("Name", new DelegateAccessor((_, _) => "1")), new("Age", new DelegateAccessor((_, _) => "7"))]);
        _members.Register(typeof(Dog), [new("Name", new DelegateAccessor((_, _) => "2"))]);

        Assert.Equal(["2", "7"], [Read(new Dog(), "Name"), Read(new Dog(), "Age")]);
    }

    private object? Read(object target, string name) => _members.GetAccessor(target.GetType(), name)!.Get(target, name, new TemplateContext());

    private interface ILoud;

    private class Animal
    {
        public string Name { get; } = "Rex";

        public string Secret { get; } = "x";
    }

    private sealed class Dog : Animal, ILoud;
}
