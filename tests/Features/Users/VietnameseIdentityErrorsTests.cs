using System.Reflection;
using Microsoft.AspNetCore.Identity;
using OrchardCore.Localization;
using Sapling.Users.Accounts;

namespace OrchardSite.Features.Tests.Users;

public sealed class VietnameseIdentityErrorsTests
{
    public static TheoryData<string> All => [.. typeof(IdentityErrorDescriber).GetMethods(BindingFlags.Instance | BindingFlags.Public | BindingFlags.DeclaredOnly).Select(method => method.Name)];

    [Theory]
    [MemberData(nameof(All))]
    public void Each_error_is_said_in_both_languages(string error)
    {
        var vietnamese = Say("vi-VN", error);
        var english = Say("en-GB", error);

        Assert.Equal(english.Code, vietnamese.Code);
        Assert.NotEqual(english.Description, vietnamese.Description);
        Assert.Contains(vietnamese.Description, letter => letter > 0xBF);
        Assert.Equal(typeof(IdentityErrorDescriber).GetMethod(error)!.Invoke(new IdentityErrorDescriber(), Arguments(error)) is IdentityError original ? original.Description : null, english.Description);
    }

    private static IdentityError Say(string culture, string error)
    {
        using var scope = CultureScope.Create(culture);
        return (IdentityError)typeof(VietnameseIdentityErrors).GetMethod(error)!.Invoke(new VietnameseIdentityErrors(), Arguments(error))!;
    }

    private static object[] Arguments(string error) =>
        [.. typeof(IdentityErrorDescriber).GetMethod(error)!.GetParameters().Select(parameter => parameter.ParameterType == typeof(int) ? (object)8 : "hoa")];
}
