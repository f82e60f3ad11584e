using System.Net.Mail;
using Microsoft.AspNetCore.Http;
using OrchardCore.Abstractions.Setup;
using OrchardCore.Recipes.Models;

namespace Sapling.Tenants.Setup;

/// <summary>What was typed into the setup page.</summary>
internal sealed class SetupForm
{
    public const int MinPasswordLength = 8;

    public string SiteName { get; init; } = "";

    public string RecipeName { get; init; } = "";

    public string UserName { get; init; } = "admin";

    public string Email { get; init; } = "";

    public string Password { get; init; } = "";

    public string PasswordConfirmation { get; init; } = "";

    public string DatabaseProvider { get; init; } = "Sqlite";

    public string ConnectionString { get; init; } = "";

    public string TablePrefix { get; init; } = "";

    public string? Token { get; init; }

    public static SetupForm Read(IFormCollection form) => new()
    {
        SiteName = form[nameof(SiteName)].ToString().Trim(),
        RecipeName = form[nameof(RecipeName)].ToString(),
        UserName = form[nameof(UserName)].ToString().Trim(),
        Email = form[nameof(Email)].ToString().Trim(),
        Password = form[nameof(Password)].ToString(),
        PasswordConfirmation = form[nameof(PasswordConfirmation)].ToString(),
        DatabaseProvider = form[nameof(DatabaseProvider)].ToString(),
        ConnectionString = form[nameof(ConnectionString)].ToString().Trim(),
        TablePrefix = form[nameof(TablePrefix)].ToString().Trim(),
        Token = form["token"],
    };

    /// <returns>What is wrong, by field.</returns>
    public Dictionary<string, string> Check(IEnumerable<RecipeDescriptor> recipes)
    {
        var errors = new Dictionary<string, string>();
        Require(errors, nameof(SiteName), SiteName, "Hãy nhập tên trang. / Enter the site's name.");
        Require(errors, nameof(UserName), UserName, "Hãy nhập tên đăng nhập. / Enter the user name.");
        if (!recipes.Any(recipe => recipe.Name == RecipeName))
        {
            errors[nameof(RecipeName)] = "Hãy chọn mẫu trang. / Choose a recipe.";
        }

        if (!MailAddress.TryCreate(Email, out _))
        {
            errors[nameof(Email)] = "Hãy nhập địa chỉ thư đúng, như ten@coquan.gov.vn. / Enter a valid e-mail address.";
        }

        if (Password.Length < MinPasswordLength)
        {
            errors[nameof(Password)] = $"Mật khẩu cần ít nhất {MinPasswordLength} ký tự. / The password needs at least {MinPasswordLength} characters.";
        }
        else if (Password != PasswordConfirmation)
        {
            errors[nameof(PasswordConfirmation)] = "Hai mật khẩu không giống nhau. / The two passwords differ.";
        }

        if (DatabaseProvider is not ("Sqlite" or "Postgres"))
        {
            errors[nameof(DatabaseProvider)] = "Hãy chọn cơ sở dữ liệu. / Choose a database.";
        }
        else if (DatabaseProvider == "Postgres")
        {
            Require(errors, nameof(ConnectionString), ConnectionString, "Hãy nhập chuỗi kết nối. / Enter the connection string.");
        }

        if (!TablePrefix.All(letter => char.IsAsciiLetterOrDigit(letter) || letter == '_') || (TablePrefix.Length > 0 && char.IsAsciiDigit(TablePrefix[0])))
        {
            errors[nameof(TablePrefix)] = "Chỉ dùng chữ cái không dấu, chữ số và _. / Use letters, digits and _ only.";
        }

        return errors;
    }

    /// <summary>The field of the form that a value of the setup was typed into; the form as a whole for others.</summary>
    public static string FieldOf(string property) => property switch
    {
        SetupConstants.AdminUsername => nameof(UserName),
        SetupConstants.AdminEmail => nameof(Email),
        SetupConstants.AdminPassword => nameof(Password),
        SetupConstants.DatabaseConnectionString => nameof(ConnectionString),
        SetupConstants.DatabaseTablePrefix => nameof(TablePrefix),
        nameof(UserName) or nameof(Email) or nameof(Password) or nameof(RecipeName) => property,
        _ => "",
    };

    private static void Require(Dictionary<string, string> errors, string field, string value, string error)
    {
        if (value.Length == 0)
        {
            errors[field] = error;
        }
    }
}
