using System.Text.Json;
using System.Text.Json.Dynamic;
using System.Text.Json.Nodes;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement;
using OrchardCore.DisplayManagement.Liquid;
using OrchardCore.DisplayManagement.Shapes;

namespace Sapling.Display.Liquid.Values;

/// <summary>What objects of the engine are in Liquid; null leaves a value to Fluid's own rules.</summary>
internal static class LiquidValues
{
    public static object? Convert(object value) => value switch
    {
        string or bool or int or long or decimal => null,
        DateTime date => FromDate(date),
        JsonNode node => FromJson(node),
        JsonDynamicBase json => FromJson(json.Node),
        Nil => NilValue.Instance,
        PositionWrapper wrapper when wrapper.WrappedShape is null => new HtmlContentValue(wrapper),
        IShape shape => new ObjectValue(shape),
        Composite composite => new ObjectValue(composite),
        IHtmlContent html => new HtmlContentValue(html),
        LocalizedString text => new StringValue(text.Value),
        StringValues text => text.Count == 1 ? new StringValue(text.ToString()) : null,
        PathString path => new StringValue(path.Value ?? string.Empty),
        QueryString query => new StringValue(query.Value ?? string.Empty),
        HostString host => new StringValue(host.Value ?? string.Empty),
        Guid id => new StringValue(id.ToString()),
        _ => null,
    };

    public static FluidValue FromJson(JsonNode? node) => node switch
    {
        null => NilValue.Instance,
        JsonObject json => new ObjectValue(json),
        JsonArray json => FromArray(json),
        JsonValue json => FromScalar(json),
        _ => NilValue.Instance,
    };

    private static ArrayValue FromArray(JsonArray array)
    {
        if (array.Count == 0)
        {
            return ArrayValue.Empty;
        }

        var values = new FluidValue[array.Count];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = FromJson(array[i]);
        }

        return new ArrayValue(values);
    }

    private static FluidValue FromScalar(JsonValue value) => value.GetValueKind() switch
    {
        JsonValueKind.String => value.TryGetValue<string>(out var text) ? new StringValue(text)
            : value.TryGetValue<DateTime>(out var date) ? FromDate(date)
            : new StringValue(value.ToString()),
        JsonValueKind.True => BooleanValue.True,
        JsonValueKind.False => BooleanValue.False,
        JsonValueKind.Number => NumberValue.Create(Number(value)),
        _ => NilValue.Instance,
    };

    private static decimal Number(JsonValue value)
        => value.TryGetValue<decimal>(out var number) ? number
        : value.TryGetValue<long>(out var integer) ? integer
        : value.TryGetValue<int>(out var small) ? small
        : value.TryGetValue<double>(out var real) && real is > -7e27 and < 7e27 ? (decimal)real : 0;

    // All stored times are UTC; one without a kind would be taken for the machine's time.
    private static DateTimeValue FromDate(DateTime date)
        => new(new DateTimeOffset(date.Kind == DateTimeKind.Unspecified ? DateTime.SpecifyKind(date, DateTimeKind.Utc) : date));
}
