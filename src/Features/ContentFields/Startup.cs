using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OrchardCore.ContentFields.Fields;
using OrchardCore.ContentManagement;
using OrchardCore.ContentManagement.Display.ContentDisplay;
using OrchardCore.Modules;
using Sapling.Content.Designing;
using Sapling.Content.Fields;
using Sapling.Content.Publishing;
using Sapling.ContentFields.Boolean;
using Sapling.ContentFields.ContentPicker;
using Sapling.ContentFields.Dates;
using Sapling.ContentFields.Html;
using Sapling.ContentFields.Link;
using Sapling.ContentFields.MultiText;
using Sapling.ContentFields.Numeric;
using Sapling.ContentFields.Text;
using Sapling.ContentFields.UserPicker;
using Sapling.ContentFields.Youtube;

namespace Sapling.ContentFields;

internal sealed class Startup : StartupBase
{
    public override void ConfigureServices(IServiceCollection services)
    {
        services.TryAddSingleton<CleanHtml>();
        services.TryAddScoped<PickableItems>();

        services.AddField<BooleanField, BooleanFieldDriver, BooleanFieldRules>();
        services.AddField<TextField, TextFieldDriver, TextFieldRules>();
        services.AddField<HtmlField, HtmlFieldDriver, HtmlFieldRules>();
        services.AddField<LinkField, LinkFieldDriver, LinkFieldRules>();
        services.AddField<MultiTextField, MultiTextFieldDriver, MultiTextFieldRules>();
        services.AddField<NumericField, NumericFieldDriver, NumericFieldRules>();
        services.AddField<DateTimeField, DateTimeFieldDriver, DateTimeFieldRules>();
        services.AddField<DateField, DateFieldDriver, DateFieldRules>();
        services.AddField<TimeField, TimeFieldDriver, TimeFieldRules>();
        services.AddField<YoutubeField, YoutubeFieldDriver, YoutubeFieldRules>();
        services.AddField<ContentPickerField, ContentPickerFieldDriver, ContentPickerFieldRules>();
        services.AddField<UserPickerField, UserPickerFieldDriver, UserPickerFieldRules>();
        services.AddContentField<TextField>().AddHandler<TextPattern>();
        services.TryAddEnumerable(ServiceDescriptor.Scoped<IPublishRequirement, HtmlFieldPictures>());

        services.AddFieldSettings<TextFieldSettingsDriver>();
        services.AddFieldSettings<PredefinedListSettingsDriver>();
        services.AddFieldSettings<HeaderSettingsDriver>();
        services.AddFieldSettings<HtmlFieldSettingsDriver>();
        services.AddFieldSettings<HtmlFieldPicturesSettingsDriver>();
        services.AddFieldSettings<NumericFieldSettingsDriver>();
        services.AddFieldSettings<BooleanFieldSettingsDriver>();
        services.AddFieldSettings<DateFieldSettingsDriver>();
        services.AddFieldSettings<DateTimeFieldSettingsDriver>();
        services.AddFieldSettings<TimeFieldSettingsDriver>();
        services.AddFieldSettings<LinkFieldSettingsDriver>();
        services.AddFieldSettings<MultiTextFieldSettingsDriver>();
        services.AddFieldSettings<YoutubeFieldSettingsDriver>();
        services.AddFieldSettings<ContentPickerFieldSettingsDriver>();
        services.AddFieldSettings<UserPickerFieldSettingsDriver>();
    }
}
