using Microsoft.AspNetCore.Http;

namespace Sapling.Admin.Language;

/// <summary>Which addresses beside the admin's own speak the editor's language, e.g. <c>/Login</c>.</summary>
public sealed class AdminLanguageOptions
{
    /// <summary>First segments, each with what is below it.</summary>
    public IList<PathString> Paths { get; } = ["/Login", "/OrchardCore.Users"];
}
