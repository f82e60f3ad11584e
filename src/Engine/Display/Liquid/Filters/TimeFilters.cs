using System.Globalization;
using Fluid;
using Fluid.Values;
using OrchardCore.Modules;
using Sapling.Display.Liquid.Tags;

namespace Sapling.Display.Liquid.Filters;

internal static class TimeFilters
{
    /// <summary>A stored (UTC) time in the site's time zone. Text without an offset is UTC.</summary>
    public static async ValueTask<FluidValue> Local(FluidValue input, FilterArguments arguments, TemplateContext context)
        => Read(input, context) is { } time
            ? new DateTimeValue(await context.Service<ILocalClock>().ConvertToLocalAsync(time))
            : NilValue.Instance;

    /// <summary>A time of the site's time zone in UTC. Text without an offset is the site's time.</summary>
    public static async ValueTask<FluidValue> Utc(FluidValue input, FilterArguments arguments, TemplateContext context)
    {
        if (input is StringValue text && DateTime.TryParse(text.ToStringValue(), CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var date)
            && date.Kind == DateTimeKind.Unspecified)
        {
            return new DateTimeValue(new DateTimeOffset(await context.Service<ILocalClock>().ConvertToUtcAsync(date), TimeSpan.Zero));
        }

        return Read(input, context) is { } time ? new DateTimeValue(time.ToUniversalTime()) : NilValue.Instance;
    }

    private static DateTimeOffset? Read(FluidValue input, TemplateContext context)
    {
        if (input.IsNil())
        {
            return null;
        }

        switch (input.ToObjectValue())
        {
            case DateTimeOffset time:
                return time;
            case DateTime date:
                return new DateTimeOffset(date.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(date, DateTimeKind.Utc) : date);
        }

        var text = input.ToStringValue();
        if (text is "now" or "today")
        {
            return new DateTimeOffset(context.Service<IClock>().UtcNow, TimeSpan.Zero);
        }

        return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var parsed) ? parsed : null;
    }
}
