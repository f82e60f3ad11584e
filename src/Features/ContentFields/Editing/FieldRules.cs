using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Handlers;
using OrchardCore.ContentManagement.Metadata.Models;

namespace Sapling.ContentFields.Editing;

/// <summary>The rules of a field's value. They hold for forms and for content that comes any other way.</summary>
internal abstract class FieldRules<TField> : ContentFieldHandler<TField>
    where TField : ContentField, new()
{
    public abstract IEnumerable<FieldProblem> Check(TField field, ContentPartFieldDefinition definition);

    public override Task ValidatingAsync(ValidateContentFieldContext context, TField field)
    {
        foreach (var problem in Check(field, context.ContentPartFieldDefinition))
        {
            context.Fail(problem.Message, problem.Property);
        }

        return Task.CompletedTask;
    }
}
