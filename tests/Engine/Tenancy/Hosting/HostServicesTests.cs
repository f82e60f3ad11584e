using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OrchardCore.Environment.Shell.Builders;
using OrchardCore.Modules;
using Sapling.Tenancy.Hosting;

namespace OrchardSite.Engine.Tests.Tenancy.Hosting;

/// <summary>What a tenant's container gets from the host's, and who disposes of it.</summary>
public sealed class HostServicesTests : IDisposable
{
    private readonly ServiceCollection _services = new();
    private ServiceProvider? _host;

    public void Dispose() => _host?.Dispose();

    [Fact]
    public async Task Singleton_IsTheSameInAllTenants_AndOutlivesThem()
    {
        _services.AddSingleton<Own>();
        var (one, two) = (Tenant(), Tenant());
        var shared = one.GetRequiredService<Own>();

        Assert.Same(shared, two.GetRequiredService<Own>());
        Assert.Same(shared, _host!.GetRequiredService<Own>());
        await one.DisposeAsync();
        await two.DisposeAsync();
        Assert.False(shared.IsDisposed);

        await _host!.DisposeAsync();
        Assert.True(shared.IsDisposed);
    }

    [Fact]
    public async Task SingletonMadeByAFactory_IsNotDisposedByATenantEither()
    {
        _services.AddSingleton<IOwn>(_ => new Own());
        var tenant = Tenant();
        var shared = (Own)tenant.GetRequiredService<IOwn>();

        await tenant.DisposeAsync();

        Assert.False(shared.IsDisposed);
        Assert.Same(shared, Tenant().GetRequiredService<IOwn>());
    }

    [Fact]
    public void SeveralOfOneType_KeepTheirOrder()
    {
        _services.AddSingleton(new Named("một")).AddSingleton(_ => new Named("hai")).AddSingleton(new Named("ba"));

        Assert.Equal(["một", "hai", "ba"], Tenant().GetServices<Named>().Select(named => named.Name));
    }

    [Fact]
    public async Task KeyedSingleton_IsSharedByItsKey()
    {
        _services.AddKeyedSingleton<Own>("a").AddKeyedSingleton<Own>("b").AddKeyedSingleton<IOwn, Own>("a");
        var tenant = Tenant();
        var a = tenant.GetRequiredKeyedService<Own>("a");

        Assert.Same(_host!.GetRequiredKeyedService<Own>("a"), a);
        Assert.NotSame(a, tenant.GetRequiredKeyedService<Own>("b"));
        await tenant.DisposeAsync();
        Assert.False(a.IsDisposed);
    }

    [Fact]
    public void ScopedAndTransient_AreMadeByTheTenant()
    {
        _services.AddScoped<Own>().AddTransient<IOwn, Own>();
        var (one, two) = (Tenant().CreateScope(), Tenant().CreateScope());

        Assert.NotSame(one.ServiceProvider.GetRequiredService<Own>(), two.ServiceProvider.GetRequiredService<Own>());
        Assert.NotSame(one.ServiceProvider.GetRequiredService<IOwn>(), one.ServiceProvider.GetRequiredService<IOwn>());
    }

    [Fact]
    public void OpenGenericSingleton_IsMadeByEachTenant()
    {
        _services.AddSingleton(typeof(Open<>));

        Assert.NotSame(Tenant().GetRequiredService<Open<int>>(), Tenant().GetRequiredService<Open<int>>());
    }

    /// <summary>Caches, routing and options of the framework hold what belongs to one tenant.</summary>
    [Fact]
    public void ServicesOfTheFramework_AreNotPassedOn_ButThoseOfTheProcessAre()
    {
        _services.AddMemoryCache().AddRouting().AddHttpContextAccessor().AddLogging();
        var tenant = Tenant();

        Assert.Null(tenant.GetService<IMemoryCache>());
        Assert.Null(tenant.GetService<LinkGenerator>());
        Assert.Same(_host!.GetRequiredService<IHttpContextAccessor>(), tenant.GetRequiredService<IHttpContextAccessor>());
        Assert.Same(_host!.GetRequiredService<ILoggerFactory>(), tenant.GetRequiredService<ILoggerFactory>());
    }

    [Fact]
    public void Configure_OnTheHost_ReachesTenants_ExceptForRouting()
    {
        _services.Configure<Choices>(choices => choices.Text = "của máy chủ").Configure<RouteOptions>(routes => routes.LowercaseUrls = true);
        var tenant = Tenant();

        Assert.Equal("của máy chủ", tenant.GetRequiredService<IOptions<Choices>>().Value.Text);
        Assert.False(tenant.GetRequiredService<IOptions<RouteOptions>>().Value.LowercaseUrls);
    }

    [Fact]
    public void StartupClasses_AreTheHostsOwn()
    {
        _services.AddTransient<IStartup, Nothing>();

        Assert.Empty(Tenant().GetServices<IStartup>());
        Assert.Null(Tenant().GetService<HostServices>());
    }

    [Fact]
    public void Shared_IsMarkedAsSuch()
    {
        _services.AddSingleton<Own>();
        _host = _services.BuildServiceProvider();
        var tenant = new ServiceCollection();

        new HostServices(_services, _host).CopyTo(tenant);

        Assert.Equal(typeof(Own), Assert.IsType<ClonedSingletonDescriptor>(Assert.Single(tenant)).Parent.ImplementationType);
    }

    private ServiceProvider Tenant()
    {
        _host ??= _services.AddSingleton(provider => new HostServices(_services, provider)).BuildServiceProvider();
        var tenant = new ServiceCollection();
        _host.GetRequiredService<HostServices>().CopyTo(tenant);
        return tenant.AddOptions().BuildServiceProvider();
    }

    private interface IOwn;

    private sealed class Own : IOwn, IDisposable
    {
        public bool IsDisposed { get; private set; }

        public void Dispose() => IsDisposed = true;
    }

    private sealed record Named(string Name);

    private sealed class Open<T>
    {
        public T? Value { get; set; }
    }

    private sealed class Choices
    {
        public string Text { get; set; } = "";
    }

    private sealed class Nothing : StartupBase;
}
