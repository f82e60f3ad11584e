using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;
using OrchardCore.Environment.Shell;

namespace Sapling.Tenancy.Hosting;

/// <summary>
/// Finds the tenant of a request. The most exact host wins (with port, without, <c>*.domain</c>, none), then the longest prefix.
/// Reading takes no lock: a change makes a new table.
/// </summary>
internal sealed class RunningShellTable : IRunningShellTable
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ShellSettings> _tenants = new(StringComparer.Ordinal);
    private volatile Table _table = Table.Empty;

    public void Add(ShellSettings settings)
    {
        lock (_lock)
        {
            _tenants[settings.Name] = settings;
            _table = new Table(_tenants.Values);
        }
    }

    public void Remove(ShellSettings settings)
    {
        lock (_lock)
        {
            if (_tenants.Remove(settings.Name))
            {
                _table = new Table(_tenants.Values);
            }
        }
    }

    public ShellSettings? Match(HostString host, PathString path, bool fallbackToDefault = true)
    {
        var table = _table;
        if (table.HasHosts && host.Value is { Length: > 0 } full)
        {
            var bare = host.Host;
            var found = table.Find(full, path) ?? (bare.Length == full.Length ? null : table.Find(bare, path));
            if (found is null && bare.IndexOf('.') is var dot and > 0)
            {
                found = table.Find("*" + bare[dot..], path);
            }

            if (found is not null)
            {
                return found;
            }
        }

        return table.Find("", path) is { } match && (fallbackToDefault || !match.IsDefaultShell()) ? match : null;
    }

    private sealed class Table
    {
        public static Table Empty { get; } = new([]);

        private readonly FrozenDictionary<string, FrozenDictionary<string, ShellSettings>> _hosts;
        private readonly int _longest;

        public Table(IEnumerable<ShellSettings> tenants)
        {
            var hosts = new Dictionary<string, Dictionary<string, ShellSettings>>(StringComparer.OrdinalIgnoreCase);
            foreach (var settings in tenants)
            {
                var prefix = settings.RequestUrlPrefix ?? "";
                _longest = Math.Max(_longest, prefix.Length == 0 ? 0 : prefix.Count(c => c == '/') + 1);
                foreach (var host in settings.RequestUrlHosts is { Length: > 0 } own ? own : [""])
                {
                    if (!hosts.TryGetValue(host, out var prefixes))
                    {
                        hosts[host] = prefixes = new(StringComparer.OrdinalIgnoreCase);
                    }

                    prefixes[prefix] = settings;
                }
            }

            HasHosts = hosts.Keys.Any(host => host.Length > 0);
            _hosts = hosts.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase), StringComparer.OrdinalIgnoreCase);
        }

        public bool HasHosts { get; }

        public ShellSettings? Find(string host, PathString path)
        {
            if (!_hosts.TryGetValue(host, out var prefixes))
            {
                return null;
            }

            var lookup = prefixes.GetAlternateLookup<ReadOnlySpan<char>>();
            var candidate = Start(path.Value, _longest);
            while (!candidate.IsEmpty)
            {
                if (lookup.TryGetValue(candidate, out var settings))
                {
                    return settings;
                }

                var slash = candidate.LastIndexOf('/');
                candidate = slash < 0 ? [] : candidate[..slash];
            }

            return prefixes.GetValueOrDefault("");
        }

        /// <summary>As many first segments of the path as the longest prefix has.</summary>
        private static ReadOnlySpan<char> Start(string? path, int segments)
        {
            if (segments == 0 || path is not { Length: > 1 })
            {
                return [];
            }

            var rest = path.AsSpan(1);
            for (var i = 0; i < rest.Length; i++)
            {
                if (rest[i] == '/' && --segments == 0)
                {
                    return rest[..i];
                }
            }

            return rest;
        }
    }
}
