namespace OrchardCore.DisplayManagement.Descriptors.ShapeTemplateStrategy;

/// <summary>
/// The naming of templates: <c>Content-Article.Summary</c> renders <c>Content_Summary__Article</c>; a dash becomes <c>__</c>, what is after the
/// last dot is a display type. Contract: Orchard Core 3.0.
/// </summary>
public class BasicShapeTemplateHarvester : IShapeTemplateHarvester
{
    private static readonly string[] _subPaths = ["Views", "Views/Items", "Views/Parts", "Views/Fields", "Views/Elements"];

    public IEnumerable<string> SubPaths() => _subPaths;

    public IEnumerable<HarvestShapeHit> HarvestShape(HarvestShapeInfo info)
    {
        var dash = info.FileName.LastIndexOf('-');
        var dot = info.FileName.LastIndexOf('.');

        if (dot <= 0 || dot < dash)
        {
            yield return new HarvestShapeHit { ShapeType = ShapeType(info.SubPath, info.FileName, null) };
        }
        else
        {
            var displayType = info.FileName[(dot + 1)..];
            yield return new HarvestShapeHit { ShapeType = ShapeType(info.SubPath, info.FileName[..dot], displayType), DisplayType = displayType };
        }
    }

    private static string ShapeType(string subPath, string fileName, string? displayType)
    {
        var shapeType = Leader(subPath, fileName) + fileName.Replace("--", "__").Replace("-", "__").Replace('.', '_');

        if (string.IsNullOrEmpty(displayType))
        {
            return shapeType;
        }

        // The display type belongs to the base type, before the alternates.
        var alternates = shapeType.IndexOf("__", StringComparison.Ordinal);
        return alternates <= 0 ? $"{shapeType}_{displayType}" : $"{shapeType[..alternates]}_{displayType}{shapeType[alternates..]}";
    }

    private static string Leader(string subPath, string fileName)
    {
        if (!subPath.StartsWith("Views/", StringComparison.Ordinal))
        {
            return string.Empty;
        }

        var leader = string.Concat(subPath.AsSpan("Views/".Length), "_");
        return leader != "Items_" ? leader : fileName.StartsWith("Content", StringComparison.Ordinal) ? string.Empty : "Content_";
    }
}
