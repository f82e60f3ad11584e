using NetVips;

namespace Sapling.Media.Images;

/// <summary>libvips, allowed to read only the formats the web shows, and to keep nothing.</summary>
internal static class Vips
{
    /// <summary>More pixels than this are refused before decoding: a small file can unfold to gigabytes.</summary>
    public const long MaxPixels = 100_000_000;

    /// <summary>Larger files are not read into memory.</summary>
    public const long MaxBytes = 100_000_000;

    private static readonly Lazy<bool> _ready = new(Start);

    /// <summary>Must be called before anything of libvips is used.</summary>
    public static void Ensure() => _ = _ready.Value;

    private static bool Start()
    {
        Operation.Block("VipsForeignLoad", true);
        Operation.Block("VipsForeignLoadJpeg", false);
        Operation.Block("VipsForeignLoadPng", false);
        Operation.Block("VipsForeignLoadWebp", false);
        Operation.Block("VipsForeignLoadNsgif", false);
        Cache.Max = 0;
        Cache.MaxFiles = 0;
        Cache.MaxMem = 0;

        // Requests run side by side already; more threads inside each would only fight for the cores.
        NetVips.NetVips.Concurrency = 1;
        return true;
    }
}
