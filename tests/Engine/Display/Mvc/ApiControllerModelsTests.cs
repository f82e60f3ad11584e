using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.Extensions.DependencyInjection;
using Sapling.Display.Mvc;

namespace OrchardSite.Engine.Tests.Display.Mvc;

public class ApiControllerModelsTests
{
    [Fact]
    public void ApiControllers_BehaveAsSuch_AndOthersDoNot()
    {
        var services = new ServiceCollection().AddLogging();
        services.AddMvc();
        ApiControllerModels.Register(services);
        using var provider = services.BuildServiceProvider();
        var context = new ApplicationModelProviderContext([typeof(NumbersController).GetTypeInfo(), typeof(PlainController).GetTypeInfo()]);

        foreach (var model in provider.GetServices<IApplicationModelProvider>().OrderBy(model => model.Order))
        {
            model.OnProvidersExecuting(context);
        }

        // A form that is not valid is refused before the action of an API.
        Assert.Equal(["Numbers"], context.Result.Controllers
            .Where(controller => controller.Actions.Single().Filters.Any(filter => filter.GetType().Name == "ModelStateInvalidFilterFactory"))
            .Select(controller => controller.ControllerName));
    }

    [ApiController]
    [Route("so")]
    public sealed class NumbersController : ControllerBase
    {
        [HttpPost]
        public IActionResult Add(int number) => Ok(number);
    }

    public sealed class PlainController : Controller
    {
        public IActionResult Add(int number) => Ok(number);
    }
}
