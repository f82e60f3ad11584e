using Microsoft.Extensions.Localization;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Metadata.Models;
using OrchardCore.ContentManagement.Metadata.Settings;
using Sapling.Content.Designing;
using Sapling.Tenancy.Localization;

namespace Sapling.ContentTypes.Editors;

/// <summary>What can be done with the items of a type.</summary>
internal sealed class TypeDriver(SettingTexts texts, DeclaredTexts declared, IStereotypeService stereotypes, IStringLocalizer<TypeDriver> localizer) : TypeSettingsDriver<ContentTypeSettings>(texts)
{
    private readonly IStringLocalizer S = localizer;

    protected override string Location => "Content:5";

    protected override async ValueTask DeclareAsync(SettingsForm<ContentTypeSettings> form, ContentTypeDefinition type)
    {
        var known = (await stereotypes.GetStereotypesAsync()).Select(stereotype => new SettingOption(stereotype.Stereotype, declared.Of(DeclaredText.Definition, stereotype.DisplayName ?? stereotype.Stereotype))).ToList();

        form.Lines(S["Description"], settings => settings.Description, (settings, text) => settings.Description = text)
            .Check(S["Can be created"], settings => settings.Creatable, (settings, value) => settings.Creatable = value, S["Offered where something new is written."])
            .Check(S["Is listed"], settings => settings.Listable, (settings, value) => settings.Listable = value, S["Shown in the list of content."])
            .Check(S["Has drafts"], settings => settings.Draftable, (settings, value) => settings.Draftable = value, S["May be saved without being published."])
            .Check(S["Keeps versions"], settings => settings.Versionable, (settings, value) => settings.Versionable = value, S["Every publication keeps the former one, to compare and to bring back."])
            .Check(S["Has permissions of its own"], settings => settings.Securable, (settings, value) => settings.Securable = value, S["Roles can be given rights for this type alone."])
            .Line(S["Category"], settings => settings.Category, (settings, text) => settings.Category = text, S["Types of one category stand together where one is chosen."])
            .Choice(S["Stereotype"], [new SettingOption(string.Empty, S["Content of its own"]), .. known], settings => settings.Stereotype, (settings, text) => settings.Stereotype = text, S["What items of the type are to other items, e.g. a widget or an entry of a menu."]);
    }
}
