using CsCheck;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;
using Sapling.Tenancy.Hosting;

namespace OrchardSite.Engine.Tests.Tenancy.Hosting;

/// <summary>The table finds what looking at each tenant in turn would find.</summary>
public sealed class RunningShellTablePropertyTests
{
    private static readonly Gen<string> Host = Gen.OneOf(Gen.Const(""), Gen.Const("a.vn"), Gen.Const("b.a.vn"), Gen.Const("*.a.vn"), Gen.Const("a.vn:81"));

    private static readonly Gen<string> Path = Gen.OneOf(Gen.Const("x"), Gen.Const("y"), Gen.Const("xy")).Array[0, 3].Select(segments => string.Join('/', segments));

    [Fact]
    public void Match() => Gen.Select(Gen.Select(Host, Path).Array[0, 8], Gen.OneOf(Gen.Const("a.vn"), Gen.Const("b.a.vn"), Gen.Const("a.vn:81"), Gen.Const("b.a.vn:81"), Gen.Const("other")), Path).Sample(
        (tenants, host, path) =>
        {
            var table = new RunningShellTable();
            var known = tenants.Distinct().Select((tenant, i) => new ShellSettings { Name = $"T{i}", RequestUrlHost = tenant.Item1, RequestUrlPrefix = tenant.Item2 }).ToArray();

            foreach (var settings in known)
            {
                table.Add(settings);
            }

            Assert.Equal(Expected(known, host, path)?.Name, table.Match(new HostString(host), new PathString("/" + path))?.Name);
        });

    private static ShellSettings? Expected(ShellSettings[] tenants, string host, string path)
    {
        var bare = host.Split(':')[0];
        var hosts = new[] { host, bare, "*" + (bare.Contains('.') ? bare[bare.IndexOf('.')..] : "!"), "" };

        return hosts.Select(wanted => tenants
                .Where(tenant => (tenant.RequestUrlHost ?? "") == wanted && Begins(path, tenant.RequestUrlPrefix!))
                .MaxBy(tenant => tenant.RequestUrlPrefix!.Length))
            .FirstOrDefault(tenant => tenant is not null);
    }

    private static bool Begins(string path, string prefix) => prefix.Length == 0 || path == prefix || path.StartsWith(prefix + "/", StringComparison.Ordinal);
}
