using Microsoft.Extensions.Localization;

namespace Sapling.Tenancy.Localization;

/// <summary>Where a text is declared that no code hands to a localizer. The name is the <c>msgctxt</c> of its translation.</summary>
public enum DeclaredText
{
    /// <summary>Names, descriptions and categories of manifests.</summary>
    Feature,

    /// <summary>Descriptions of permissions.</summary>
    Permission,

    /// <summary>Names and descriptions of content types and parts that features bring, and stereotypes.</summary>
    Definition,

    /// <summary>Descriptions of roles that features bring.</summary>
    Role,
}

/// <summary>Texts that are declared as data, in the reader's language. What people entered themselves has no translation and stays.</summary>
public sealed class DeclaredTexts(IStringLocalizerFactory localizers)
{
    private readonly IStringLocalizer[] _localizers = [.. Enum.GetValues<DeclaredText>().Select(kind => localizers.Create(kind.ToString(), ""))];

    public string Of(DeclaredText kind, string? text) => string.IsNullOrEmpty(text) ? "" : _localizers[(int)kind][text];

    /// <returns>The translation of a text with its values; null when there is none.</returns>
    public string? Find(DeclaredText kind, string text, params object[] values) => _localizers[(int)kind][text, values] is { ResourceNotFound: false } found ? found.Value : null;
}
