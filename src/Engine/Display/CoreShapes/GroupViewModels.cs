using OrchardCore.DisplayManagement.Shapes;

namespace OrchardCore.DisplayManagement.ViewModels;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class GroupViewModel : Shape
{
    /// <summary>Makes ids of elements unique in the page.</summary>
    public string Identifier { get; set; } = string.Empty;
}

/// <summary>A tab, card or column and its items. Contract: Orchard Core 3.0.</summary>
public class GroupingViewModel : GroupViewModel
{
    public IGrouping<string, object> Grouping { get; set; } = null!;
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class GroupingsViewModel : GroupViewModel
{
    public IGrouping<string, object>[] Groupings { get; set; } = [];
}
