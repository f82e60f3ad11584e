using System.Text.Json.Nodes;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace Sapling.Content.Designing;

/// <summary>Shows and reads declared forms, for drivers of definitions.</summary>
public static class SettingsReading
{
    public static ShapeResult Show<TSettings>(DisplayDriverBase driver, SettingsForm<TSettings> form, string prefix, string location)
        where TSettings : class =>
        driver.Initialize<SettingsShape>("SettingsForm_Edit", shape =>
        {
            shape.Title = form.Title;
            shape.Inputs = form.Inputs;
            shape.FieldPrefix = prefix;
        }).Location(location).Differentiator(typeof(TSettings).Name);

    /// <summary>The settings with what was posted; null when some of it is wrong, which then is in the model state.</summary>
    public static async Task<TSettings?> ReadAsync<TSettings>(SettingsForm<TSettings> form, JsonObject all, IUpdateModel updater, string prefix)
        where TSettings : class, new()
    {
        var posted = new PostedSettings();
        await updater.TryUpdateModelAsync(posted, prefix);

        // The definition's own settings are shared by all requests: change a copy.
        var settings = all[typeof(TSettings).Name].ToObject<TSettings>() ?? new TSettings();
        var isRight = true;

        foreach (var (name, problem) in form.Write(settings, posted.Values))
        {
            isRight = false;
            updater.ModelState.AddModelError($"{prefix}.{nameof(PostedSettings.Values)}[{name}]", problem);
        }

        return isRight ? settings : null;
    }
}
