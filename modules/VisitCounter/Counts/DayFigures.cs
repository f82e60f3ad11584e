namespace Agency.VisitCounter.Counts;

/// <summary>What was counted on a day.</summary>
internal sealed record DayFigures(DateOnly Day, long Visits, long PageViews);
