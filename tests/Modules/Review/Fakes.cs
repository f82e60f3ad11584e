using System.Linq.Expressions;
using System.Reflection;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.Security;

namespace OrchardSite.Modules.Tests.Review;

/// <summary>Whoever has the claim "may" of a permission's name has the permission; those without a name have none.</summary>
internal sealed class ClaimsDecide : IAuthorizationService
{
    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, IEnumerable<IAuthorizationRequirement> requirements) =>
        Task.FromResult(requirements.OfType<PermissionRequirement>().All(requirement => user.HasClaim("may", requirement.Permission.Name)) ? AuthorizationResult.Success() : AuthorizationResult.Failed());

    public Task<AuthorizationResult> AuthorizeAsync(ClaimsPrincipal user, object? resource, string policyName) => throw new NotSupportedException();
}

/// <summary>A request of a person who presses a button of the editor's form.</summary>
internal static class Requests
{
    public static HttpContextAccessor Of(string name, string[] permissions, params (string Name, string Value)[] form) => new()
    {
        HttpContext = new DefaultHttpContext
        {
            User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name), new Claim(ClaimTypes.NameIdentifier, name), .. permissions.Select(permission => new Claim("may", permission))], "test")),
            Request =
            {
                Method = "POST",
                ContentType = "application/x-www-form-urlencoded",
                Form = new FormCollection(form.ToDictionary(field => field.Name, field => new StringValues(field.Value))),
            },
        },
    };
}

/// <summary>Binds the form's fields by name to properties of text.</summary>
internal sealed class FormUpdater(IFormCollection form) : IUpdateModel
{
    public ModelStateDictionary ModelState { get; } = new();

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => throw new NotSupportedException();

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class => throw new NotSupportedException();

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions) where TModel : class
    {
        foreach (var property in includeExpressions.Select(include => (PropertyInfo)((MemberExpression)include.Body).Member))
        {
            if (form.TryGetValue($"{prefix}.{property.Name}", out var value))
            {
                property.SetValue(model, value.ToString());
            }
        }

        return Task.FromResult(true);
    }

    public bool TryValidateModel(object model) => true;

    public bool TryValidateModel(object model, string prefix) => true;
}

/// <summary>Answers the calls of an interface that a test expects, and nothing to others. Public and open, because proxies derive from it.</summary>
public class Answers<T> : DispatchProxy where T : class
{
    private Func<MethodInfo, object?[], object?> _answer = static (_, _) => null;

    public static T With(Func<MethodInfo, object?[], object?> answer)
    {
        var proxy = Create<T, Answers<T>>();
        ((Answers<T>)(object)proxy)._answer = answer;
        return proxy;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => _answer(targetMethod!, args ?? []) ?? Nothing(targetMethod!.ReturnType);

    private static object? Nothing(Type type)
    {
        if (type == typeof(Task))
        {
            return Task.CompletedTask;
        }

        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Task<>)
            ? typeof(Task).GetMethod(nameof(Task.FromResult))!.MakeGenericMethod(type.GetGenericArguments()).Invoke(null, [null])
            : null;
    }
}

internal static class Localizers
{
    /// <summary>Says every text as the code has it.</summary>
    public static IStringLocalizer<T> Plain<T>() =>
        new StringLocalizer<T>(new ResourceManagerStringLocalizerFactory(Options.Create(new LocalizationOptions()), NullLoggerFactory.Instance));
}
