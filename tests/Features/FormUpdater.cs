using System.Collections;
using System.ComponentModel;
using System.Linq.Expressions;
using System.Reflection;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using OrchardCore.DisplayManagement.ModelBinding;

namespace OrchardSite.Features.Tests;

/// <summary>Binds the fields of a form by their names, as MVC does it for texts, numbers, yes and no, and arrays of texts.</summary>
internal sealed class FormUpdater(params (string Name, string Value)[] form) : IUpdateModel
{
    public ModelStateDictionary ModelState { get; } = new();

    public IEnumerable<string> Errors(string name) => ModelState.TryGetValue(name, out var entry) ? entry.Errors.Select(error => error.ErrorMessage) : [];

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model) where TModel : class => TryUpdateModelAsync(model, string.Empty);

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix) where TModel : class => BindAsync(model, prefix, model.GetType().GetProperties());

    public Task<bool> TryUpdateModelAsync<TModel>(TModel model, string prefix, params Expression<Func<TModel, object?>>[] includeExpressions) where TModel : class =>
        BindAsync(model, prefix, includeExpressions.Select(include => (PropertyInfo)((MemberExpression)(include.Body is UnaryExpression { Operand: var inner } ? inner : include.Body)).Member));

    public bool TryValidateModel(object model) => true;

    public bool TryValidateModel(object model, string prefix) => true;

    private Task<bool> BindAsync(object model, string prefix, IEnumerable<PropertyInfo> properties)
    {
        foreach (var property in properties.Where(property => property.CanWrite))
        {
            var name = prefix.Length == 0 ? property.Name : $"{prefix}.{property.Name}";
            var values = form.Where(field => field.Name == name).Select(field => field.Value).ToArray();

            if (values.Length > 0)
            {
                property.SetValue(model, property.PropertyType != typeof(string) && property.PropertyType.IsAssignableTo(typeof(IEnumerable))
                    ? values
                    : TypeDescriptor.GetConverter(property.PropertyType).ConvertFromInvariantString(values[0]));
            }
        }

        return Task.FromResult(true);
    }
}
