using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Sapling.ContentTypes.Definitions;

internal static class WrongForms
{
    /// <summary>The page of a form again, with what is wrong with it.</summary>
    internal static ViewResult Again(this Controller controller, string view, object model)
    {
        controller.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
        return controller.View(view, model);
    }
}
