using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.Content.Fields;

/// <summary>The rules of a field's value. They hold for forms and for content that comes any other way.</summary>
/// <param name="localizer">The feature's texts; it translates those that are used here.</param>
public abstract class FieldRules<TField>(IStringLocalizer localizer) : ContentFieldHandler<TField>
    where TField : ContentField, new()
{
    protected IStringLocalizer S { get; } = localizer;

    public abstract IEnumerable<FieldProblem> Check(TField field, ContentPartFieldDefinition definition);

    public override Task ValidatingAsync(ValidateContentFieldContext context, TField field)
    {
        foreach (var problem in Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(problem.Message, problem.Property);
        }

        return Task.CompletedTask;
    }

    /// <summary>That a value is wanted and was not given.</summary>
    protected FieldProblem Missing(string property, ContentPartFieldDefinition definition)
        => new(property, S["A value is required for {0}.", definition.DisplayName()]);

    /// <summary>What is wrong with the number of things that are chosen.</summary>
    protected IEnumerable<FieldProblem> CheckCount(string property, ContentPartFieldDefinition definition, int count, bool required, bool multiple)
    {
        if (required && count == 0)
        {
            yield return new(property, S["Choose something for {0}.", definition.DisplayName()]);
        }

        if (!multiple && count > 1)
        {
            yield return new(property, S["Only one may be chosen for {0}.", definition.DisplayName()]);
        }
    }
}
