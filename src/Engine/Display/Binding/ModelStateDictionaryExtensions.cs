using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace OrchardCore.Mvc.ModelBinding;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ModelStateDictionaryExtensions
{
    public static void AddModelError(this ModelStateDictionary modelState, string prefix, string key, string errorMessage) =>
        modelState.AddModelError(Join(prefix, key), errorMessage);

    public static void AddModelError(this ModelStateDictionary modelState, ModelError error) => modelState.AddModelError(error.Key, error.Message);

    public static void AddModelErrors(this ModelStateDictionary modelState, IEnumerable<ModelError> errors)
    {
        foreach (var error in errors)
        {
            modelState.AddModelError(error.Key, error.Message);
        }
    }

    public static void BindValidationResults(this ModelStateDictionary modelState, string prefix, IEnumerable<ValidationResult>? validationResults)
    {
        foreach (var result in validationResults ?? [])
        {
            modelState.BindValidationResult(prefix, result);
        }
    }

    public static void BindValidationResult(this ModelStateDictionary modelState, string prefix, ValidationResult item)
    {
        if (!item.MemberNames.Any())
        {
            modelState.AddModelError(prefix, item.ErrorMessage ?? string.Empty);
        }

        foreach (var member in item.MemberNames)
        {
            modelState.AddModelError(prefix, member, item.ErrorMessage ?? string.Empty);
        }
    }

    private static string Join(string? prefix, string? key) =>
        string.IsNullOrEmpty(prefix) ? key ?? string.Empty : string.IsNullOrEmpty(key) ? prefix : prefix + "." + key;
}

/// <summary>An error of a form field. Contract: Orchard Core 3.0.</summary>
public class ModelError(string key, string message)
{
    public string Key { get; } = key;

    public string Message { get; } = message;
}
