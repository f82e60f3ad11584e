using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OrchardCore.Admin;
using OrchardCore.DisplayManagement.Theming;

namespace Sapling.Display.Admin;

/// <summary>Proposes the admin's theme for pages of the admin; when none was chosen they are in the site's theme.</summary>
internal sealed class AdminThemeSelector(IHttpContextAccessor httpContextAccessor) : IThemeSelector
{
    public async Task<ThemeSelectorResult?> GetThemeAsync() =>
        httpContextAccessor.HttpContext is { } http && AdminAttribute.IsApplied(http) &&
        http.RequestServices.GetService<IAdminThemeService>() is { } themes &&
        await themes.GetAdminThemeNameAsync() is { Length: > 0 } name
            ? new ThemeSelectorResult { Priority = 100, ThemeName = name }
            : null;
}
