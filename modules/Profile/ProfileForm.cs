using System.Text.Json.Nodes;

namespace Agency.Profile;

/// <summary>What editors may change of the site setting <c>AgencySettings</c>; its other properties stay as they are.</summary>
public class ProfileForm
{
    public string? Authority { get; set; }

    public string? Name { get; set; }

    public string? Motto { get; set; }

    public string? Greeting { get; set; }

    public string? FooterName { get; set; }

    public string? Address { get; set; }

    public string? Phone { get; set; }

    public string? Email { get; set; }

    public string? Responsible { get; set; }

    public string? Notice { get; set; }

    public string? BadgeUrl { get; set; }

    /// <summary>The groups of links as lines; see <see cref="LinkLines"/>.</summary>
    public string? Links { get; set; }

    public void Read(JsonObject settings)
    {
        foreach (var (name, _, set) in Texts)
        {
            set(this, settings[name]?.ToString());
        }

        Links = LinkLines.Write(settings["LinkGroups"] as JsonArray);
    }

    /// <summary>An empty text takes its property away, so that the theme leaves its place out.</summary>
    public void Write(JsonObject settings)
    {
        foreach (var (name, get, _) in Texts)
        {
            if (get(this)?.Trim() is { Length: > 0 } text)
            {
                settings[name] = text;
            }
            else
            {
                settings.Remove(name);
            }
        }

        settings.Remove("LinkGroups");

        if (LinkLines.Read(Links) is { Count: > 0 } groups)
        {
            settings["LinkGroups"] = groups;
        }
    }

    private static readonly (string Name, Func<ProfileForm, string?> Get, Action<ProfileForm, string?> Set)[] Texts =
    [
        (nameof(Authority), form => form.Authority, (form, text) => form.Authority = text),
        (nameof(Name), form => form.Name, (form, text) => form.Name = text),
        (nameof(Motto), form => form.Motto, (form, text) => form.Motto = text),
        (nameof(Greeting), form => form.Greeting, (form, text) => form.Greeting = text),
        (nameof(FooterName), form => form.FooterName, (form, text) => form.FooterName = text),
        (nameof(Address), form => form.Address, (form, text) => form.Address = text),
        (nameof(Phone), form => form.Phone, (form, text) => form.Phone = text),
        (nameof(Email), form => form.Email, (form, text) => form.Email = text),
        (nameof(Responsible), form => form.Responsible, (form, text) => form.Responsible = text),
        (nameof(Notice), form => form.Notice, (form, text) => form.Notice = text),
        (nameof(BadgeUrl), form => form.BadgeUrl, (form, text) => form.BadgeUrl = text),
    ];
}
