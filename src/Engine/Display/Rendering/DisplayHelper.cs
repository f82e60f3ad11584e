using System.Dynamic;
using Microsoft.AspNetCore.Html;

namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>Renders shapes in the services of the request. Contract: Orchard Core 3.0.</summary>
public class DisplayHelper(IHtmlDisplay htmlDisplay, IShapeFactory shapeFactory, IServiceProvider serviceProvider) : DynamicObject, IDisplayHelper
{
    public Task<IHtmlContent> ShapeExecuteAsync(IShape? shape) =>
        shape.IsNullOrEmpty()
            ? Task.FromResult<IHtmlContent>(HtmlString.Empty)
            : htmlDisplay.ExecuteAsync(new DisplayContext { DisplayHelper = this, ServiceProvider = serviceProvider, Value = shape! });

    public async Task<IHtmlContent> ShapeExecuteAsync(IEnumerable<IShape> shapes)
    {
        var content = new HtmlContentBuilder();

        foreach (var shape in shapes)
        {
            content.AppendHtml(await ShapeExecuteAsync(shape));
        }

        return content;
    }

    /// <summary>Creates a shape and renders it.</summary>
    public async Task<IHtmlContent> InvokeAsync(string name, INamedEnumerable<object>? parameters)
    {
        if (!string.IsNullOrEmpty(name))
        {
            return await ShapeExecuteAsync(await shapeFactory.CreateAsync(name, parameters));
        }

        if (parameters is not { Positional.Count: > 0 })
        {
            return HtmlString.Empty;
        }

        var content = new HtmlContentBuilder();

        foreach (var one in parameters.Positional)
        {
            switch (one)
            {
                case IShape shape:
                    content.AppendHtml(await ShapeExecuteAsync(shape));
                    break;
                case IHtmlContent html:
                    content.AppendHtml(html);
                    break;
                case not null:
                    content.Append(one.ToString()!);
                    break;
            }
        }

        return content;
    }

    public override bool TryInvoke(InvokeBinder binder, object?[]? args, out object? result)
    {
        result = InvokeAsync(string.Empty, Arguments.From(args!, binder.CallInfo.ArgumentNames));
        return true;
    }

    public override bool TryInvokeMember(InvokeMemberBinder binder, object?[]? args, out object? result)
    {
        result = InvokeAsync(binder.Name, Arguments.From(args!, binder.CallInfo.ArgumentNames));
        return true;
    }
}
