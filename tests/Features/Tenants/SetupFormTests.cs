using OrchardCore.Recipes.Models;
using Sapling.Tenants.Setup;

namespace OrchardSite.Features.Tests.Tenants;

public class SetupFormTests
{
    private static readonly RecipeDescriptor[] Recipes = [new() { Name = "tiny" }];

    [Fact]
    public void A_full_form_is_right() => Assert.Empty(Form().Check(Recipes));

    [Fact]
    public void Each_wrong_field_is_named()
    {
        var errors = new SetupForm { DatabaseProvider = "MySql", TablePrefix = "1; DROP", UserName = "" }.Check(Recipes);

        Assert.Equal(["DatabaseProvider", "Email", "Password", "RecipeName", "SiteName", "TablePrefix", "UserName"], errors.Keys.Order());
    }

    [Fact]
    public void PostgreSQL_needs_a_connection()
        => Assert.Equal(["ConnectionString"], Form(provider: "Postgres").Check(Recipes).Keys);

    [Fact]
    public void The_passwords_must_be_the_same()
        => Assert.Equal(["PasswordConfirmation"], Form(confirmation: "khác hẳn").Check(Recipes).Keys);

    private static SetupForm Form(string provider = "Sqlite", string confirmation = SiteHost.Password) => new()
    {
        SiteName = "Cổng",
        RecipeName = "tiny",
        UserName = "quản trị",
        Email = "a@b.vn",
        Password = SiteHost.Password,
        PasswordConfirmation = confirmation,
        DatabaseProvider = provider,
    };
}
