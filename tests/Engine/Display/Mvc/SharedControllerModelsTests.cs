using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Display.Mvc;

namespace OrchardSite.Engine.Tests.Display.Mvc;

/// <summary>Containers stand for tenants.</summary>
public class SharedControllerModelsTests
{
    [Fact]
    public void EachTenant_HasWhatMvcReads()
    {
        Read(new AFilter());
        var controller = Assert.Single(Read(new AFilter()).Controllers);

        Assert.Equal("Sample", controller.ControllerName);
        Assert.Equal(["Plain", "Routed"], controller.Actions.Select(action => action.ActionName).Order());
        Assert.Equal("duong/{id}", controller.Actions.Single(action => action.ActionName == "Routed").Selectors.Single().AttributeRouteModel!.Template);
        Assert.Equal("id", controller.Actions.Single(action => action.ActionName == "Routed").Parameters.Single().ParameterName);
    }

    [Fact]
    public void FiltersOfATenant_AreHisAlone()
    {
        var (first, second) = (new AFilter(), new AFilter());

        Assert.Same(first, Assert.Single(Read(first).Filters.OfType<AFilter>()));
        var application = Read(second);

        Assert.Same(second, Assert.Single(application.Filters.OfType<AFilter>()));
        Assert.Same(application, application.Controllers.Single().Application);
    }

    [Fact]
    public void WhatATenantChanges_StaysWithHim()
    {
        var changed = Read(new AFilter()).Controllers.Single();
        changed.RouteValues["area"] = "Của một trang";
        changed.Filters.Add(new AFilter());
        changed.Actions.Clear();

        var next = Read(new AFilter()).Controllers.Single();

        Assert.DoesNotContain("area", next.RouteValues.Keys);
        Assert.Empty(next.Filters.OfType<AFilter>());
        Assert.Equal(2, next.Actions.Count);
    }

    private static ApplicationModel Read(IFilterMetadata filter)
    {
        var services = new ServiceCollection().AddLogging();
        services.AddMvc(options => options.Filters.Add(filter));
        SharedControllerModels.Register(services);
        using var tenant = services.BuildServiceProvider();
        var context = new ApplicationModelProviderContext([typeof(SampleController).GetTypeInfo()]);
        tenant.GetServices<IApplicationModelProvider>().OfType<SharedControllerModels>().Single().OnProvidersExecuting(context);
        return context.Result;
    }

    private sealed class AFilter : IFilterMetadata;

    public sealed class SampleController : Controller
    {
        public IActionResult Plain() => Ok();

        [HttpPost("duong/{id}")]
        public IActionResult Routed(int id) => Ok(id);
    }
}
