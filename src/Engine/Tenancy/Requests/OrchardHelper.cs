using Microsoft.AspNetCore.Http;
using OrchardCore;

namespace Sapling.Tenancy.Requests;

internal sealed class OrchardHelper(IHttpContextAccessor accessor) : IOrchardHelper
{
    public HttpContext HttpContext => accessor.HttpContext!;
}
