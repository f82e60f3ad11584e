using OrchardCore.DisplayManagement;

namespace OrchardCore.Navigation;

/// <summary>A page known by the item before or after it, for lists that are not counted. Contract: Orchard Core 3.0.</summary>
public class PagerSlim : PropertyBasedNamedEnumerable
{
    private static readonly string[] _names = [nameof(Before), nameof(After), nameof(PageSize)];

    public PagerSlim(PagerSlimParameters pagerParameters, int pageSize)
        : this(pagerParameters.Before!, pagerParameters.After!, pageSize)
    {
    }

    public PagerSlim(string before, string after, int pageSize)
    {
        Before = before;
        After = after;
        PageSize = pageSize;
    }

    public string? After { get; set; }
    public string? Before { get; set; }
    public int PageSize { get; set; }

    protected override int PropertyCount => _names.Length;

    protected override IReadOnlyList<string> PropertyNames => _names;

    protected override object GetPropertyValue(int index) => index switch
    {
        0 => Before!,
        1 => After!,
        _ => PageSize,
    };
}
