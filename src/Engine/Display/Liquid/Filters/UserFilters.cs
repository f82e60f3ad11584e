using System.Security.Claims;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Logging;
using OrchardCore.Security.Permissions;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Display.Liquid.Filters;

internal static class UserFilters
{
    /// <summary><c>{{ User | has_permission: "PublishContent", item }}</c>.</summary>
    public static async ValueTask<FluidValue> HasPermission(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        var name = arguments.At(0).ToStringValue();
        if (await context.Service<IPermissionService>().FindByNameAsync(name) is not { } permission)
        {
            context.Service<ILoggerFactory>().CreateLogger("Liquid").LogWarning("A template asks for the permission '{Permission}', which no enabled feature declares; it counts as not granted.", name);
            return BooleanValue.False;
        }

        var resource = arguments.Count > 1 ? arguments.At(1).ToObjectValue() : null;
        return BooleanValue.Create(await context.Service<IAuthorizationService>().AuthorizeAsync(context.Http().User, permission, resource));
    }

    public static ValueTask<FluidValue> HasClaim(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new(BooleanValue.Create(context.Http().User.HasClaim(arguments.At(0).ToStringValue(), arguments.At(1).ToStringValue())));

    public static ValueTask<FluidValue> IsInRole(FluidValue input, FilterArguments arguments, TemplateContext context)
        => new(BooleanValue.Create(context.Http().User.IsInRole(arguments.At(0).ToStringValue())));

    public static ValueTask<FluidValue> UserId(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Claim(context, ClaimTypes.NameIdentifier);

    public static ValueTask<FluidValue> UserEmail(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Claim(context, ClaimTypes.Email);

    private static ValueTask<FluidValue> Claim(TemplateContext context, string type)
        => new(context.Http().User.FindFirstValue(type) is { } value ? new StringValue(value) : NilValue.Instance);
}
