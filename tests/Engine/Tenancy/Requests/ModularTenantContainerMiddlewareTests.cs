namespace OrchardSite.Engine.Tests.Tenancy.Requests;

public sealed class ModularTenantContainerMiddlewareTests
{
    [Fact]
    public async Task WorkThatCannotBeSaved_IsNotAnsweredAsDone()
    {
        await using var host = await TestHost.StartAsync();
        await host.AddTenantAsync("Default", null, "Test.Base");

        var (status, body) = await host.GetAsync("/fail-at-the-end");

        Assert.Equal(500, status);
        Assert.Contains("Thay đổi chưa được lưu", body, StringComparison.Ordinal);
        Assert.Contains("Nothing was saved", body, StringComparison.Ordinal);
        Assert.DoesNotContain("cannot be saved", body, StringComparison.Ordinal);
        Assert.Equal(200, (await host.GetAsync("/who")).Status);
    }
}
