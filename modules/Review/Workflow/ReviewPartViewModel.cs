using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Agency.Review.Workflow;

public class ReviewPartViewModel
{
    /// <summary>The only value that is read from a form: the state follows from the button, for those who may press it.</summary>
    public string? Remark { get; set; }

    [BindNever]
    public ReviewPart Part { get; set; } = null!;

    [BindNever]
    public bool MaySubmit { get; set; }

    [BindNever]
    public bool MayReturn { get; set; }

    /// <summary>Then publishing is the main button, and asking for a review another way.</summary>
    [BindNever]
    public bool MayPublish { get; set; }
}
