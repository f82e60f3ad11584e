using System.ComponentModel.DataAnnotations;
using OrchardCore.AutoSetup.Options;

namespace OrchardSite.Engine.Tests.Recipes;

public class AutoSetupOptionsTests
{
    [Fact]
    public void The_site_s_tenants_are_valid() => Assert.Empty(Errors(
        new TenantSetupOptions { ShellName = "Default", RecipeName = "portal" },
        new TenantSetupOptions { ShellName = "BanDanToc", RecipeName = "ban-dan-toc", RequestUrlPrefix = "ban-dan-toc" }));

    [Theory]
    [InlineData("Ban Dân tộc", "x", "r", "letters and digits")]
    [InlineData("1a", "x", "r", "begin with a letter")]
    [InlineData("../A", "x", "r", "letters and digits")]
    [InlineData("A", "", "r", "RequestUrlPrefix")]
    [InlineData("A", "a/b", "r", "one path segment")]
    [InlineData("A", "x", "", "RecipeName")]
    public void A_wrong_tenant_is_refused(string name, string prefix, string recipe, string part)
        => Assert.Contains(Errors(new TenantSetupOptions { ShellName = name, RequestUrlPrefix = prefix, RecipeName = recipe }), error => error.Contains(part));

    [Fact]
    public void Two_tenants_of_one_name_or_one_address_are_refused()
    {
        var errors = Errors(
            new TenantSetupOptions { ShellName = "A", RecipeName = "r", RequestUrlPrefix = "x" },
            new TenantSetupOptions { ShellName = "a", RecipeName = "r", RequestUrlPrefix = "/X/" });

        Assert.Contains(errors, error => error.Contains("2 times"));
        Assert.Contains(errors, error => error.Contains("same RequestUrlHost and RequestUrlPrefix"));
    }

    private static string[] Errors(params TenantSetupOptions[] tenants)
    {
        var options = new AutoSetupOptions { Tenants = [.. tenants] };
        return options.Validate(new ValidationContext(options)).Select(result => result.ErrorMessage!).ToArray();
    }
}
