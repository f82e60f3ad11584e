using System.Runtime.InteropServices;

namespace Sapling.Media.Storage;

/// <summary>
/// Puts a file where none is. The file system itself decides who gets a place that several want, also when they are several
/// processes: the runtime looks whether the place is free and then renames over what came meanwhile.
/// </summary>
internal static class FreePlace
{
    private const int PlaceTaken = 17;

    /// <summary>Moves the file; false, and nothing happened, when something is at the place.</summary>
    public static bool TryTake(string source, string target)
    {
        if (OperatingSystem.IsWindows())
        {
            return TryMove(source, target);
        }

        if (Link(source, target) == 0)
        {
            File.Delete(source);
            return true;
        }

        return Marshal.GetLastPInvokeError() != PlaceTaken && TryReserve(source, target);
    }

    /// <summary>For file systems where a file has one name only: an empty file keeps the place for the moment until the other is moved over it.</summary>
    internal static bool TryReserve(string source, string target)
    {
        try
        {
            new FileStream(target, FileMode.CreateNew, FileAccess.Write).Dispose();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException && Path.Exists(target))
        {
            return false;
        }

        try
        {
            File.Move(source, target, overwrite: true);
            return true;
        }
        catch
        {
            File.Delete(target);
            throw;
        }
    }

    private static bool TryMove(string source, string target)
    {
        try
        {
            File.Move(source, target, overwrite: false);
            return true;
        }
        catch (IOException) when (Path.Exists(target))
        {
            return false;
        }
    }

    [DllImport("libc", EntryPoint = "link", SetLastError = true, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    private static extern int Link([MarshalAs(UnmanagedType.LPUTF8Str)] string source, [MarshalAs(UnmanagedType.LPUTF8Str)] string target);
}
