using System.Globalization;

namespace OrchardSite.Load;

/// <summary>The program's options; an unknown one is refused.</summary>
internal sealed record Options(string Tenant, int Articles, int Seconds, int Connections, int Files, int Tenants, string? AppData)
{
    public static Options Parse(string[] arguments)
    {
        var options = new Options("BanDanToc", 10_000, 5, 8, 100_000, 100, null);

        for (var index = 0; index < arguments.Length; index += 2)
        {
            var value = index + 1 < arguments.Length ? arguments[index + 1] : throw new ArgumentException($"{arguments[index]} needs a value.");

            options = arguments[index] switch
            {
                "--tenant" => options with { Tenant = value },
                "--articles" => options with { Articles = int.Parse(value, CultureInfo.InvariantCulture) },
                "--seconds" => options with { Seconds = int.Parse(value, CultureInfo.InvariantCulture) },
                "--connections" => options with { Connections = int.Parse(value, CultureInfo.InvariantCulture) },
                "--files" => options with { Files = int.Parse(value, CultureInfo.InvariantCulture) },
                "--tenants" => options with { Tenants = int.Parse(value, CultureInfo.InvariantCulture) },
                "--app-data" => options with { AppData = Path.GetFullPath(value) },
                var unknown => throw new ArgumentException($"Unknown option {unknown}."),
            };
        }

        return options;
    }
}
