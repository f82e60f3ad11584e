using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Rendering;
using Sapling.Admin.Markup;

namespace Sapling.Admin.Lists;

/// <summary>Writes an action of a row: a link, or a button that posts by the list's one form.</summary>
internal static class AdminActionMarkup
{
    public static IHtmlContent Render(HttpContext context, AdminAction action, string? look, string form, string? rowName)
    {
        var tag = new TagBuilder(action.Posts ? "button" : "a");

        if ($"{look}{(action.Destroys ? " destroys" : "")}".Trim() is { Length: > 0 } classes)
        {
            tag.Attributes["class"] = classes;
        }

        if (action.Posts)
        {
            tag.Attributes["form"] = form;
            tag.Attributes["formaction"] = action.Address;
        }
        else
        {
            tag.Attributes["href"] = action.Address;

            if (action.NewWindow)
            {
                tag.Attributes["target"] = "_blank";
                tag.Attributes["rel"] = "noopener";
            }
        }

        if (action.Confirm is { } confirm)
        {
            tag.Attributes["data-confirm"] = confirm;
        }

        if (action.Icon is { } icon)
        {
            tag.InnerHtml.AppendHtml(Icons.Svg(context, icon)).Append(" ");
        }

        tag.InnerHtml.Append(action.Text);

        // "Edit" twenty times over says nothing to those who hear links one by one.
        var of = new TagBuilder("span");
        of.AddCssClass("visually-hidden");
        of.InnerHtml.Append(": " + rowName);
        tag.InnerHtml.AppendHtml(of);
        return tag;
    }
}
