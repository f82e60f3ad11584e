using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using OrchardCore.Environment.Shell;

namespace Sapling.Tenants.Editing;

/// <summary>Which names and addresses a site may have.</summary>
internal sealed partial class TenantRules(IShellHost shells, IStringLocalizer<TenantRules> localizer)
{
    // What the first site answers to itself.
    private static readonly HashSet<string> s_taken = new(StringComparer.OrdinalIgnoreCase)
    {
        "Admin", "Login", "Account", "Users", "media", "search", "health", "api",
    };

    private readonly IStringLocalizer S = localizer;

    /// <param name="input">What was entered.</param>
    /// <param name="own">The site that is edited; null for a new one.</param>
    /// <param name="errors">Takes what is wrong.</param>
    public void Check(TenantInput input, ShellSettings? own, ModelStateDictionary errors)
    {
        if (own is null)
        {
            CheckName(input.Name?.Trim(), errors);
        }

        var prefix = input.Prefix?.Trim(' ', '/') ?? "";
        var hosts = (input.Hosts ?? "").Split(ShellSettings.HostSeparators, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        if (prefix.Length > 0 && !PrefixForm().IsMatch(prefix))
        {
            errors.AddModelError(nameof(TenantInput.Prefix), S["Use small letters without marks, digits and dashes, e.g. ban-dan-toc."]);
        }
        else if (s_taken.Contains(prefix))
        {
            errors.AddModelError(nameof(TenantInput.Prefix), S["The first site itself has pages at /{0}. Choose another address.", prefix]);
        }

        if (hosts.FirstOrDefault(host => !HostForm().IsMatch(host)) is { } wrong)
        {
            errors.AddModelError(nameof(TenantInput.Hosts), S["'{0}' is not the name of a host. Write it like bandantoc.example.gov.vn.", wrong]);
        }

        if (prefix.Length == 0 && hosts.Length == 0)
        {
            errors.AddModelError(nameof(TenantInput.Prefix), S["Enter an address below the first site, or a host of its own."]);
        }
        else if (shells.GetAllSettings().FirstOrDefault(other => other.Name != own?.Name && other.HasUrlPrefix(prefix) && other.HasUrlHost(hosts)) is { } other)
        {
            errors.AddModelError(nameof(TenantInput.Prefix), S["{0} has this address already.", other.Name]);
        }
    }

    private void CheckName(string? name, ModelStateDictionary errors)
    {
        if (string.IsNullOrEmpty(name) || !NameForm().IsMatch(name))
        {
            errors.AddModelError(nameof(TenantInput.Name), S["The name begins with a letter and has letters without marks and digits only, e.g. BanDanToc. It is the name of a folder and stays."]);
        }
        else if (shells.GetAllSettings().Any(other => string.Equals(other.Name, name, StringComparison.OrdinalIgnoreCase)))
        {
            errors.AddModelError(nameof(TenantInput.Name), S["There is a site of this name already."]);
        }
    }

    [GeneratedRegex("^[A-Za-z][A-Za-z0-9]{0,39}$")]
    private static partial Regex NameForm();

    [GeneratedRegex("^[a-z0-9]+(-[a-z0-9]+)*$")]
    private static partial Regex PrefixForm();

    [GeneratedRegex(@"^(\*\.)?[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?(\.[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?)*(:\d{1,5})?$")]
    private static partial Regex HostForm();
}
