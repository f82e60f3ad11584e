using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Mvc.ModelBinding;

namespace OrchardSite.Engine.Tests.Display.Binding;

/// <summary>Which updater code meets, and under which names it binds and reports.</summary>
public sealed class UpdaterTests
{
    [Fact]
    public void Accessor_KeepsTheUpdaterOfTheRequest()
    {
        var http = new HttpContextAccessor { HttpContext = new DefaultHttpContext() };
        var (accessor, other) = (new LocalModelBinderAccessor(http), new LocalModelBinderAccessor(http));
        var mine = new NullModelUpdater();
        accessor.ModelUpdater = mine;
        Assert.Same(mine, other.ModelUpdater);

        http.HttpContext = new DefaultHttpContext();
        Assert.NotSame(mine, accessor.ModelUpdater);
        Assert.Same(accessor.ModelUpdater, other.ModelUpdater);
        http.HttpContext = null;
    }

    [Fact]
    public void Accessor_OutsideOfARequest_KeepsItsOwn()
    {
        var http = new HttpContextAccessor { HttpContext = null };
        var (accessor, other) = (new LocalModelBinderAccessor(http), new LocalModelBinderAccessor(http));
        accessor.ModelUpdater.ModelState.AddModelError("a", "b");

        Assert.False(accessor.ModelUpdater.ModelState.IsValid);
        Assert.True(other.ModelUpdater.ModelState.IsValid);
    }

    [Fact]
    public async Task Prefixed_BindsUnderItsPrefix_AndSharesTheErrors()
    {
        var inner = new Recorder();
        var updater = new PrefixedModelUpdater(inner, prefix => prefix.Length == 0 ? "Items[0]" : "Items[0]." + prefix);

        await updater.TryUpdateModelAsync(this);
        await updater.TryUpdateModelAsync(this, "Lead");
        await updater.TryUpdateModelAsync(this, "Photos", []);
        updater.TryValidateModel(this, "Seo");

        Assert.Equal(["Items[0]", "Items[0].Lead", "Items[0].Photos", "Items[0].Seo"], inner.Prefixes);
        Assert.Same(inner.ModelState, updater.ModelState);

        await new PrefixedModelUpdater(inner).TryUpdateModelAsync(this, "As it is");
        Assert.Equal("As it is", inner.Prefixes[^1]);
    }

    [Fact]
    public async Task Wrapper_BindsAsTheOther_ButKeepsItsErrorsApart()
    {
        var inner = new Recorder();
        inner.ModelState.AddModelError("before", "x");
        var updater = new ModelStateWrapperUpdater(inner);
        await updater.TryUpdateModelAsync(this, "Lead");
        updater.ModelState.AddModelError("own", "y");

        Assert.Equal(["Lead"], inner.Prefixes);
        Assert.Equal(["before", "own"], updater.ModelState.Keys.Order());
        Assert.Equal(["before"], inner.ModelState.Keys);
    }

    [Theory]
    [InlineData("Lead", "Text", "Lead.Text")]
    [InlineData("", "Text", "Text")]
    [InlineData(null, "Text", "Text")]
    [InlineData("Lead", "", "Lead")]
    [InlineData("Lead", null, "Lead")]
    public void Error_StandsUnderItsField(string? prefix, string? key, string expected)
    {
        var state = new ModelStateDictionary();
        state.AddModelError(prefix!, key!, "wrong");

        Assert.Equal([expected], state.Keys);
    }

    [Fact]
    public void ValidationResults_AreErrorsOfTheirMembers_OrOfThePart()
    {
        var state = new ModelStateDictionary();
        state.BindValidationResults("Part", [new ValidationResult("a", ["X", "Y"]), new ValidationResult("b"), new ValidationResult(null, ["X"])]);
        state.BindValidationResults("Part", null);
        state.AddModelErrors([new("Z", "c")]);

        Assert.Equal(["Part:b", "Part.X:a", "Part.X:", "Part.Y:a", "Z:c"], state.OrderBy(entry => entry.Key, StringComparer.Ordinal).SelectMany(entry => entry.Value!.Errors.Select(error => $"{entry.Key}:{error.ErrorMessage}")));
    }

    private sealed class Recorder : IUpdateModel
    {
        public List<string> Prefixes { get; } = [];

        public ModelStateDictionary ModelState { get; } = new();

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model)
            where TModel : class => TryUpdateModelAsync(model, "");

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix)
            where TModel : class
        {
            Prefixes.Add(prefix);
            return Task.FromResult(true);
        }

        public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params System.Linq.Expressions.Expression<Func<TModel, object?>>[] includeExpressions)
            where TModel : class => TryUpdateModelAsync(model, prefix);

        public bool TryValidateModel(object model) => TryValidateModel(model, "");

        public bool TryValidateModel(object model, string prefix)
        {
            Prefixes.Add(prefix);
            return true;
        }
    }
}
