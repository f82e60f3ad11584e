namespace OrchardCore.Search.Models;

/// <summary>Contract: Orchard Core 3.0. Site settings of the search page.</summary>
public class SearchSettings
{
    public string? DefaultIndexProfileName { get; set; }

    public string? Placeholder { get; set; }

    public string? PageTitle { get; set; }
}
