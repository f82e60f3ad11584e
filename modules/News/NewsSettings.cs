namespace Agency.News;

/// <summary>Site settings of the archive, under <c>NewsSettings</c> of a recipe's Settings step.</summary>
public sealed class NewsSettings
{
    /// <summary>Content types whose published items are news.</summary>
    public string[] ContentTypes { get; set; } = ["Article"];

    /// <summary>Name of the date-and-time field that says which day an article belongs to; without a value, its publication does.</summary>
    public string DateField { get; set; } = "Date";

    /// <summary>Name of the taxonomy field that holds an article's categories.</summary>
    public string CategoryField { get; set; } = "Category";
}
