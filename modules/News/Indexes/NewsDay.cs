namespace Agency.News.Indexes;

/// <summary>A day with news, as the number 20210618, and how many articles it has.</summary>
public readonly record struct NewsDay(int Day, int Count)
{
    public int Month => Day / 100;

    public int Year => Day / 10000;

    public DateOnly Date => new(Year, Month % 100, Day % 100);

    public static int NumberOf(DateTime local) => (local.Year * 10000) + (local.Month * 100) + local.Day;
}
