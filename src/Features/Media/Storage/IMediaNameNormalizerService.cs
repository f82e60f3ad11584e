namespace OrchardCore.Media;

/// <summary>Contract: Orchard Core 3.0. Gives uploaded files and new folders their names.</summary>
public interface IMediaNameNormalizerService
{
    string NormalizeFileName(string fileName);

    string NormalizeFolderName(string folderName);
}
