using System.Globalization;
using System.Text.Encodings.Web;
using Fluid;
using Fluid.Values;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace OrchardCore.DisplayManagement.Liquid;

/// <summary>HTML as a Liquid value: written as it is, never encoded again. Contract: Orchard Core 3.0.</summary>
public class HtmlContentValue : FluidValue
{
    private readonly IHtmlContent _value;

    public HtmlContentValue(IHtmlContent value)
    {
        _value = value;
    }

    public override FluidValues Type => FluidValues.String;

    public override bool Contains(FluidValue value) => ToStringValue().Contains(value.ToStringValue(), StringComparison.Ordinal);

    public override IEnumerable<FluidValue> Enumerate(TemplateContext context) => [];

    public override bool Equals(FluidValue? other)
        => other is HtmlContentValue html ? ReferenceEquals(_value, html._value) || ToStringValue() == html.ToStringValue()
        : other is not null && !other.IsNil() && other.Type is FluidValues.String or FluidValues.Empty or FluidValues.Blank && ToStringValue() == other.ToStringValue();

    public override bool Equals(object? other) => other is FluidValue value && Equals(value);

    public override int GetHashCode() => _value.GetHashCode();

    public override ValueTask<FluidValue> GetValueAsync(string name, TemplateContext context)
        => new(name == "size" ? NumberValue.Create(ToStringValue().Length) : NilValue.Instance);

    public override bool ToBooleanValue() => true;

    public override decimal ToNumberValue() => 0;

    public override object ToObjectValue() => _value;

    public override string ToStringValue()
    {
        using var writer = new StringWriter();
        _value.WriteTo(writer, NullHtmlEncoder.Default);
        return writer.ToString();
    }

    [Obsolete("WriteTo is obsolete, prefer the WriteToAsync method.")]
    public override void WriteTo(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
        => _value.WriteTo(writer, encoder as HtmlEncoder ?? NullHtmlEncoder.Default);

    public override ValueTask WriteToAsync(TextWriter writer, TextEncoder encoder, CultureInfo cultureInfo)
    {
        _value.WriteTo(writer, encoder as HtmlEncoder ?? NullHtmlEncoder.Default);
        return ValueTask.CompletedTask;
    }
}
