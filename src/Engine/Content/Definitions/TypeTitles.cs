using OrchardCore.ContentManagement.Metadata.Models;
using Sapling.Tenancy.Localization;

namespace Sapling.Content.Definitions;

/// <summary>The names of content types as people read them: those of features in the reader's language, others as they were entered.</summary>
public sealed class TypeTitles(DeclaredTexts texts)
{
    public string Of(ContentTypeDefinition type) => Of(string.IsNullOrEmpty(type.DisplayName) ? type.Name : type.DisplayName);

    /// <param name="displayName">The name that the definition has.</param>
    public string Of(string displayName) => texts.Of(DeclaredText.Definition, displayName);
}
