using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Routing;

namespace OrchardSite.Contracts.Tests;

/// <summary>What a page of another site sends in a visitor's name changes nothing.</summary>
public sealed class PostedFormTests
{
    private static readonly string[] _reading = ["GET", "HEAD", "OPTIONS"];

    public static TheoryData<string> Changing => [.. Actions().Where(action => Verbs(action).Except(_reading).Any()).Select(Name)];

    [Theory]
    [MemberData(nameof(Changing))]
    public void ActionsThatChange_CheckTheFormsToken(string name)
    {
        var action = Actions().Single(action => Name(action) == name);

        Assert.True(
            Has<ValidateAntiForgeryTokenAttribute>(action) || Has<AutoValidateAntiforgeryTokenAttribute>(action),
            $"{name} takes {string.Join(", ", Verbs(action))} without [ValidateAntiForgeryToken].");
        Assert.False(Has<IgnoreAntiforgeryTokenAttribute>(action), $"{name} ignores the token.");
    }

    [Fact]
    public void ThereAreSuchActions() => Assert.True(Changing.Count > 20);

    private static IEnumerable<MethodInfo> Actions() => EngineAssemblies.Engine.Concat(EngineAssemblies.Site)
        .SelectMany(assembly => assembly.GetTypes())
        .Where(type => !type.IsAbstract && typeof(ControllerBase).IsAssignableFrom(type))
        .SelectMany(type => type.GetMethods(BindingFlags.Instance | BindingFlags.Public))
        .Where(method => method.DeclaringType!.Assembly.GetName().Name?.StartsWith("Microsoft.", StringComparison.Ordinal) == false
            && method.DeclaringType != typeof(object) && !method.IsSpecialName && !method.IsDefined(typeof(NonActionAttribute)));

    private static IEnumerable<string> Verbs(MethodInfo action) => action.GetCustomAttributes().OfType<IActionHttpMethodProvider>().SelectMany(provider => provider.HttpMethods);

    private static bool Has<T>(MethodInfo action)
        where T : Attribute => action.IsDefined(typeof(T), true) || action.ReflectedType!.IsDefined(typeof(T), true);

    private static string Name(MethodInfo action) => $"{action.ReflectedType!.FullName}.{action.Name}({string.Join(", ", action.GetParameters().Select(parameter => parameter.ParameterType.Name))})";
}
