using System.Net;
using System.Text.RegularExpressions;

namespace OrchardSite.Site.Tests.Harness;

/// <summary>A form as a browser without script has it: its fields with their present values.</summary>
internal sealed partial class Form
{
    private readonly List<KeyValuePair<string, string>> _fields = [];

    private Form(string action) => Action = action;

    public string Action { get; }

    public IEnumerable<string> Names => _fields.Select(entry => entry.Key).Concat(Offered).Distinct();

    /// <summary>Names of boxes that are not ticked and of lists without a choice: they are sent only when something is chosen.</summary>
    public HashSet<string> Offered { get; } = [];

    public static Form Read(string html, string id)
    {
        var form = Regex.Match(html, $"<form[^>]*\\sid=\"{id}\".*?</form>", RegexOptions.Singleline);
        Assert.True(form.Success, $"The page has no form '{id}'.");
        var result = new Form(Value(OpeningTag().Match(form.Value).Value, "action") ?? "");

        foreach (Match control in Controls().Matches(form.Value))
        {
            var tag = control.Groups["input"].Success ? control.Groups["input"].Value : control.Groups["open"].Value;

            if (Value(tag, "name") is not { Length: > 0 } name)
            {
                continue;
            }

            if (tag.StartsWith("<textarea", StringComparison.Ordinal))
            {
                // The line break after the tag is not part of the text.
                result.Set(name, Regex.Replace(WebUtility.HtmlDecode(control.Groups["inner"].Value), "^\r?\n", ""));
            }
            else if (tag.StartsWith("<select", StringComparison.Ordinal))
            {
                result.Offered.Add(name);

                foreach (Match option in Options().Matches(control.Groups["inner"].Value).Where(option => Regex.IsMatch(option.Value, "\\sselected")))
                {
                    result.Set(name, Value(option.Value, "value") ?? "");
                }
            }
            else if (Value(tag, "type") is "checkbox" or "radio")
            {
                result.Offered.Add(name);

                if (Regex.IsMatch(tag, "\\schecked"))
                {
                    result.Set(name, Value(tag, "value") ?? "on");
                }
            }
            else if (Value(tag, "type") is not ("file" or "submit" or "button"))
            {
                result.Set(name, Value(tag, "value") ?? "");
            }
        }

        return result;
    }

    public IEnumerable<string> Values(string name) => _fields.Where(field => field.Key == name).Select(field => field.Value);

    /// <summary>Fills in a field of the form, which must have it.</summary>
    public Form With(string name, params string[] values)
    {
        Assert.Contains(name, Names);
        _fields.RemoveAll(field => field.Key == name);
        _fields.AddRange(values.Select(value => KeyValuePair.Create(name, value)));
        return this;
    }

    public async Task<HttpResponseMessage> PostAsync(HttpClient client, string button, string value)
    {
        using var content = new MultipartFormDataContent();

        foreach (var (name, text) in _fields.Append(KeyValuePair.Create(button, value)))
        {
            content.Add(new StringContent(text), $"\"{name}\"");
        }

        return await client.PostAsync(Action, content);
    }

    private void Set(string name, string value) => _fields.Add(KeyValuePair.Create(name, value));

    private static string? Value(string tag, string attribute) =>
        Regex.Match(tag, $"\\s{attribute}=\"([^\"]*)\"") is { Success: true } match ? WebUtility.HtmlDecode(match.Groups[1].Value) : null;

    [GeneratedRegex("<form[^>]*>")]
    private static partial Regex OpeningTag();

    [GeneratedRegex("(?<input><input[^>]*>)|(?<open><(?<kind>textarea|select)[^>]*>)(?<inner>.*?)</\\k<kind>>", RegexOptions.Singleline)]
    private static partial Regex Controls();

    [GeneratedRegex("<option[^>]*>")]
    private static partial Regex Options();
}
