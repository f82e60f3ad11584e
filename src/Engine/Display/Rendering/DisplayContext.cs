namespace OrchardCore.DisplayManagement.Implementation;

/// <summary>The shape that is rendered, and the services of the request. Contract: Orchard Core 3.0.</summary>
public class DisplayContext
{
    public DisplayContext()
    {
    }

    public DisplayContext(DisplayContext context)
    {
        DisplayHelper = context.DisplayHelper;
        ServiceProvider = context.ServiceProvider;
        Value = context.Value;
        HtmlFieldPrefix = context.HtmlFieldPrefix;
    }

    public IServiceProvider ServiceProvider { get; set; } = null!;

    public IDisplayHelper DisplayHelper { get; set; } = null!;

    public IShape Value { get; set; } = null!;

    public string? HtmlFieldPrefix { get; set; }
}
