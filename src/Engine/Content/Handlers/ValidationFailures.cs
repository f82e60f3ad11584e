using System.ComponentModel.DataAnnotations;

namespace OrchardCore.ContentManagement.Handlers;

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class ValidateContentContextExtensions
{
    public static void Fail(this ValidateContentContext context, ValidationResult error) => context.ContentValidateResult.Fail(error);

    public static void Fail(this ValidateContentContext context, string errorMessage, params string[] memberNames) =>
        context.Fail(new ValidationResult(errorMessage, memberNames));
}

/// <summary>Contract: Orchard Core 3.0. Member names carry the part's name, as the part's editor does.</summary>
public static class ValidateContentPartContextExtensions
{
    public static void Fail(this ValidateContentPartContext context, ValidationResult error)
    {
        var partName = context.ContentTypePartDefinition.Name;
        context.ContentValidateResult.Fail(new ValidationResult(error.ErrorMessage, error.MemberNames.Select(name => $"{partName}.{name}").ToArray()));
    }

    public static void Fail(this ValidateContentPartContext context, string errorMessage, string propertyName) =>
        context.Fail(new ValidationResult(errorMessage, [propertyName]));
}

/// <summary>Contract: Orchard Core 3.0. Member names carry the part's and the field's name, as the field's editor does.</summary>
public static class ValidateFieldContentContextExtensions
{
    public static void Fail(this ValidateContentFieldContext context, ValidationResult error)
    {
        var prefix = $"{context.PartName}.{context.ContentPartFieldDefinition.Name}";
        context.ContentValidateResult.Fail(new ValidationResult(error.ErrorMessage, error.MemberNames.Select(name => $"{prefix}.{name}").ToArray()));
    }

    public static void Fail(this ValidateContentFieldContext context, string errorMessage, string propertyName) =>
        context.Fail(new ValidationResult(errorMessage, [propertyName]));
}
