using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Sapling.Content.Editing;

namespace OrchardSite.Engine.Tests.Content.Editing;

/// <summary>The input inside of a frame takes over what the frame knows of its value; other inputs beside it do not.</summary>
public sealed class ValueInputTagHelperTests
{
    [Fact]
    public void TheInputOfTheValue_IsDescribedRequiredAndWrong()
    {
        var output = Process("Text", new ValueEditor("Part.Text", "Part_Text", ["Cần nhập."], "Gợi ý", IsRequired: true));

        Assert.Equal("Part_Text-error Part_Text-hint", output.Attributes["aria-describedby"].Value);
        Assert.Equal(("true", "true"), (output.Attributes["aria-required"].Value, output.Attributes["aria-invalid"].Value));
    }

    [Fact]
    public void WhatDescribesItAlready_StaysAndComesLast()
    {
        var output = Process("Text", new ValueEditor("Part.Text", "Part_Text", [], "Gợi ý", IsRequired: false), ("aria-describedby", "count"));

        Assert.Equal("Part_Text-hint count", output.Attributes["aria-describedby"].Value);
        Assert.False(output.Attributes.ContainsName("aria-required") || output.Attributes.ContainsName("aria-invalid"));
    }

    [Theory]
    [InlineData("Other")]
    [InlineData("Text.Inner")]
    public void AnotherInputInTheFrame_IsLeftAlone(string name) =>
        Assert.Empty(Process(name, new ValueEditor("Part.Text", "Part_Text", ["Cần nhập."], "Gợi ý", IsRequired: true)).Attributes);

    [Fact]
    public void WithoutAFrame_NothingIsAdded() => Assert.Empty(Process("Text", null).Attributes);

    private static TagHelperOutput Process(string name, ValueEditor? editor, params (string Name, string Value)[] attributes)
    {
        var provider = new EmptyModelMetadataProvider();
        var data = new ViewDataDictionary(provider, new ModelStateDictionary());
        data.TemplateInfo.HtmlFieldPrefix = "Part";
        var helper = new ValueInputTagHelper
        {
            For = new ModelExpression(name, provider.GetModelExplorerForType(typeof(string), null)),
            ViewContext = new ViewContext { ViewData = data },
        };
        var context = new TagHelperContext([], new Dictionary<object, object>(), "id");

        if (editor is not null)
        {
            context.Items[typeof(ValueEditor)] = editor;
        }

        var output = new TagHelperOutput("input", new TagHelperAttributeList(attributes.Select(attribute => new TagHelperAttribute(attribute.Name, attribute.Value))), (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        helper.Process(context, output);
        return output;
    }
}
