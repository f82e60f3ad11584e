using System.Text.RegularExpressions;

namespace OrchardSite.Site.Tests.Editing;

/// <summary>The fields of the editor's form with what they held when the page was read.</summary>
internal sealed class EditorForm
{
    private readonly EditorBrowser _browser;
    private readonly List<(string Name, string Value)> _fields = [];
    private readonly string _action;

    public EditorForm(EditorBrowser browser, Page page)
    {
        _browser = browser;
        Page = page;
        var form = Regex.Match(page.Html, "<form[^>]*id=\"content-editor\".*?</form>", RegexOptions.Singleline).Value;
        _action = Regex.Match(form, "action=\"([^\"]+)\"").Groups[1].Value;

        foreach (Match input in Regex.Matches(form, "<input[^>]*>"))
        {
            var attributes = Regex.Matches(input.Value, "([\\w.:-]+)=\"([^\"]*)\"").DistinctBy(match => match.Groups[1].Value).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
            var type = attributes.GetValueOrDefault("type");

            if (attributes.TryGetValue("name", out var name) && type is not "file" && (type is not ("radio" or "checkbox") || input.Value.Contains("checked", StringComparison.Ordinal)))
            {
                _fields.Add((name, attributes.GetValueOrDefault("value", string.Empty)));
            }
        }

        foreach (Match area in Regex.Matches(form, "<textarea[^>]*name=\"([^\"]+)\"[^>]*>(.*?)</textarea>", RegexOptions.Singleline))
        {
            _fields.Add((area.Groups[1].Value, area.Groups[2].Value.TrimStart('\r', '\n')));
        }
    }

    public Page Page { get; }

    public string this[string name] => _fields.First(field => field.Name == name).Value;

    public IEnumerable<(string Name, string Value)> Fields => _fields;

    public EditorForm Set(string name, string value)
    {
        _fields.RemoveAll(field => field.Name == name);
        _fields.Add((name, value));
        return this;
    }

    /// <summary>Presses a button.</summary>
    public Task<Page> SendAsync(string button = "submit.Save", string value = "submit.SaveAndContinue", string? to = null) =>
        _browser.PostAsync(to ?? _action, Page.Token, [.. _fields.Where(field => field.Name != "__RequestVerificationToken"), (button, value)]);
}
