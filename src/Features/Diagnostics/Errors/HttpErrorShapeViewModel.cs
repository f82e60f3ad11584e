using System.Net;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.Diagnostics.ViewModels;

/// <summary>The shape of an error page, with an alternate for its status. Contract: Orchard Core 3.0.</summary>
public class HttpErrorShapeViewModel : ShapeViewModel
{
    private const string ShapeType = "HttpError";

    public HttpErrorShapeViewModel(int? code) : base(ShapeType)
    {
        Code = code;
        if (code is { } status)
        {
            Metadata.Alternates.Add($"{ShapeType}__{status}");
        }
    }

    public int? Code { get; set; }

    public HttpStatusCode? HttpStatusCode => (HttpStatusCode?)Code;
}
