using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Sapling.Display.Resources;

namespace OrchardCore.ResourceManagement;

/// <summary>A resource a page uses, with the way it wants it. Contract: Orchard Core 3.0.</summary>
public class ResourceRequiredContext
{
    public IFileVersionProvider? FileVersionProvider { get; set; }
    public ResourceDefinition Resource { get; set; } = null!;
    public RequireSettings Settings { get; set; } = null!;

    public void WriteTo(TextWriter writer, string appPath)
    {
        var tag = Resource.GetTagBuilder(Settings, appPath, FileVersionProvider);
        if (string.IsNullOrEmpty(Settings.Condition))
        {
            tag.WriteTo(writer, ResourceTag.Encoder);
            return;
        }

        new HtmlContentBuilder()
            .AppendHtml("<!--[if " + Settings.Condition + "]>").AppendHtml(tag).AppendHtml("<![endif]-->")
            .WriteTo(writer, ResourceTag.Encoder);
    }
}
