using Microsoft.AspNetCore.Http;
using OrchardCore.DisplayManagement;

namespace Sapling.Diagnostics.Errors;

/// <summary>What a person sent, put into a page from which it can be sent once more.</summary>
internal static class SentForm
{
    private const string ReturnUrl = "returnUrl";
    private const string AntiForgery = "__RequestVerificationToken";

    /// <summary>Gives the shape <c>Fields</c>, <c>Address</c>, <c>Back</c> (the page that the form was in) and <c>HasFiles</c>, which must be chosen again; only <c>Back</c> where there is no form to send again.</summary>
    public static async Task AddToAsync(IShape shape, HttpRequest request)
    {
        // Antiforgery has read it already.
        var form = HttpMethods.IsPost(request.Method) && request.HasFormContentType ? await request.ReadFormAsync(request.HttpContext.RequestAborted) : null;

        if (Back(form, request) is { } page)
        {
            shape.Properties["Back"] = page;
        }

        // A password is typed again: no page may hold it.
        if (form is null || form.Keys.Any(key => key.Contains("Password", StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        shape.Properties["Fields"] = form.Where(field => field.Key != AntiForgery).SelectMany(field => field.Value, (field, value) => new SentField(field.Key, value ?? "")).ToList();
        shape.Properties["HasFiles"] = form.Files.Count > 0;
        shape.Properties["Address"] = (request.PathBase + request.Path).ToUriComponent() + request.QueryString.ToUriComponent();
    }

    /// <summary>Where the form wants to return to; sent for the second time, it comes from a page that can only be posted to.</summary>
    private static string? Back(IFormCollection? form, HttpRequest request) =>
        form?[ReturnUrl].ToString() is ['/', not ('/' or '\\'), ..] address ? address
        : Uri.TryCreate(request.Headers.Referer, UriKind.Absolute, out var page) && page.Authority == request.Host.Value ? page.PathAndQuery : null;
}

/// <summary>A field of a form.</summary>
internal sealed record SentField(string Name, string Value);
