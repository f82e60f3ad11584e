using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using OrchardCore.Recipes.Models;

namespace Sapling.Tenants.Setup;

/// <summary>The setup page: no theme, no script, for a site that has nothing yet.</summary>
internal static class SetupHtml
{
    private static readonly HtmlEncoder s_encoder = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Form(string action, SetupForm form, RecipeDescriptor[] recipes, IReadOnlyDictionary<string, string> errors, string tokenName, string token)
    {
        var html = new StringBuilder();
        html.Append("<h1>Cài đặt trang</h1><p lang=\"en\">Set up this site</p>");
        if (errors.Count > 0)
        {
            var summary = errors.GetValueOrDefault("") ?? "Hãy sửa các ô được đánh dấu. / Correct the fields that are marked.";
            html.Append($"<p class=\"error\" role=\"alert\">{Encode(summary)}</p>");
        }

        html.Append($"<form method=\"post\" action=\"{Encode(action)}\" novalidate>");
        html.Append($"<input type=\"hidden\" name=\"{Encode(tokenName)}\" value=\"{Encode(token)}\">");
        html.Append($"<input type=\"hidden\" name=\"token\" value=\"{Encode(form.Token ?? "")}\">");

        Input(html, errors, nameof(SetupForm.SiteName), "Tên trang", "Site name", form.SiteName, "autofocus");
        Recipes(html, errors, form, recipes);
        Input(html, errors, nameof(SetupForm.UserName), "Tên đăng nhập của người quản trị", "Administrator's user name", form.UserName, "autocomplete=\"username\" autocapitalize=\"none\" spellcheck=\"false\"");
        Input(html, errors, nameof(SetupForm.Email), "Thư điện tử", "E-mail", form.Email, "type=\"email\" autocomplete=\"email\"");
        Input(html, errors, nameof(SetupForm.Password), $"Mật khẩu (ít nhất {SetupForm.MinPasswordLength} ký tự, có chữ hoa, chữ thường, chữ số và dấu)", "Password", "", "type=\"password\" autocomplete=\"new-password\"");
        Input(html, errors, nameof(SetupForm.PasswordConfirmation), "Nhập lại mật khẩu", "Password again", "", "type=\"password\" autocomplete=\"new-password\"");
        Database(html, errors, form);

        html.Append("<button type=\"submit\">Cài đặt <span lang=\"en\">(Set up)</span></button><p>Việc cài đặt có thể mất một phút. Đừng đóng trang này.</p></form>");
        return Page("Cài đặt trang", html.ToString());
    }

    public static string Refused() => Page(
        "Trang chưa được cài đặt",
        "<h1>Trang chưa được cài đặt</h1><p>Hãy mở trang này trên chính máy chủ, hoặc dùng địa chỉ có mã được in trên màn hình của máy chủ.</p>"
        + "<p lang=\"en\">This site is not set up yet. Open this page on the server itself, or use the address with the token that the server's console shows.</p>");

    private static void Recipes(StringBuilder html, IReadOnlyDictionary<string, string> errors, SetupForm form, RecipeDescriptor[] recipes)
    {
        Label(html, nameof(SetupForm.RecipeName), "Mẫu trang", "Recipe");
        html.Append($"<select id=\"{nameof(SetupForm.RecipeName)}\" name=\"{nameof(SetupForm.RecipeName)}\"{Described(errors, nameof(SetupForm.RecipeName))}>");
        foreach (var recipe in recipes)
        {
            var selected = recipe.Name == form.RecipeName || (form.RecipeName.Length == 0 && recipes.Length == 1) ? " selected" : "";
            html.Append($"<option value=\"{Encode(recipe.Name)}\"{selected}>{Encode(recipe.DisplayName)}</option>");
        }

        html.Append("</select>");
        Error(html, errors, nameof(SetupForm.RecipeName));
    }

    private static void Database(StringBuilder html, IReadOnlyDictionary<string, string> errors, SetupForm form)
    {
        html.Append("<fieldset><legend>Cơ sở dữ liệu <span lang=\"en\">(Database)</span></legend>");
        foreach (var (value, text) in new[] { ("Sqlite", "SQLite – một tệp trên máy chủ này"), ("Postgres", "PostgreSQL") })
        {
            var isChecked = form.DatabaseProvider == value ? " checked" : "";
            html.Append($"<label class=\"check\"><input type=\"radio\" name=\"{nameof(SetupForm.DatabaseProvider)}\" value=\"{value}\"{isChecked}> {Encode(text)}</label>");
        }

        Error(html, errors, nameof(SetupForm.DatabaseProvider));
        Input(html, errors, nameof(SetupForm.ConnectionString), "Chuỗi kết nối (chỉ cho PostgreSQL)", "Connection string, PostgreSQL only", form.ConnectionString, "autocomplete=\"off\" spellcheck=\"false\"");
        Input(html, errors, nameof(SetupForm.TablePrefix), "Tiền tố tên bảng (có thể để trống)", "Table prefix, optional", form.TablePrefix, "autocomplete=\"off\" spellcheck=\"false\"");
        html.Append("</fieldset>");
    }

    private static void Input(StringBuilder html, IReadOnlyDictionary<string, string> errors, string name, string label, string english, string value, string attributes)
    {
        Label(html, name, label, english);
        html.Append($"<input id=\"{name}\" name=\"{name}\" value=\"{Encode(value)}\" {attributes}{Described(errors, name)}>");
        Error(html, errors, name);
    }

    private static void Label(StringBuilder html, string name, string label, string english)
        => html.Append($"<label for=\"{name}\">{Encode(label)} <span lang=\"en\">({Encode(english)})</span></label>");

    private static string Described(IReadOnlyDictionary<string, string> errors, string name)
        => errors.ContainsKey(name) ? $" aria-invalid=\"true\" aria-describedby=\"{name}-error\"" : "";

    private static void Error(StringBuilder html, IReadOnlyDictionary<string, string> errors, string name)
    {
        if (errors.TryGetValue(name, out var error))
        {
            html.Append($"<span class=\"error\" id=\"{name}-error\">{Encode(error)}</span>");
        }
    }

    private static string Encode(string text) => s_encoder.Encode(text);

    private static string Page(string title, string body) =>
        $$"""
        <!DOCTYPE html>
        <html lang="vi">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="robots" content="noindex">
        <title>{{title}}</title>
        <style>
        *{box-sizing:border-box}
        body{margin:0;padding:1rem;background:#f2f4f7;color:#1b1f24;font:1rem/1.5 "Be Vietnam Pro",system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
        main{max-width:40rem;margin:1rem auto;padding:2rem;background:#fff;border:1px solid #d0d5dd;border-radius:.5rem}
        h1{margin:0;font-size:1.6rem}
        label,legend{display:block;margin-top:1rem;font-weight:600}
        label span,legend span{font-weight:400;color:#475467}
        .check{font-weight:400;margin-top:.5rem}
        fieldset{margin:1.5rem 0 0;padding:0 1rem 1rem;border:1px solid #d0d5dd;border-radius:.375rem}
        input:not([type=radio]),select{width:100%;min-height:2.75rem;padding:.5rem .75rem;font:inherit;border:1px solid #667085;border-radius:.375rem;background:#fff;color:inherit}
        [aria-invalid=true]{border:2px solid #b42318}
        button{min-height:2.75rem;margin-top:1.5rem;padding:0 2rem;font:inherit;font-weight:600;color:#fff;background:#14508c;border:0;border-radius:.375rem;cursor:pointer}
        .error{color:#b42318}
        :focus-visible{outline:3px solid #f5a524;outline-offset:2px}
        </style>
        </head>
        <body><main>{{body}}</main></body>
        </html>
        """;
}
