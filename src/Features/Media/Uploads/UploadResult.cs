using Sapling.Media.Library;

namespace Sapling.Media.Uploads;

/// <summary>What became of an upload.</summary>
/// <param name="Name">The name as the user's device gave it.</param>
/// <param name="File">The stored file, or the one of the same content that is there already.</param>
/// <param name="IsDuplicate">Whether nothing was stored, because the content is in the library.</param>
/// <param name="Error">Why it was refused, in words for the user.</param>
internal sealed record UploadResult(string Name, LibraryFile? File, bool IsDuplicate, string? Error)
{
    public static UploadResult Refused(string name, string error) => new(name, null, false, error);
}
