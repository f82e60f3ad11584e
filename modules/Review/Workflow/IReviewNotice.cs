namespace Agency.Review.Workflow;

/// <summary>Tells people that an item waits for them. Registered only where there is mail.</summary>
internal interface IReviewNotice
{
    /// <summary>To be called before the item is saved: what is told is stored with it.</summary>
    Task SubmittedAsync(ReviewPart part, string? remark);

    Task ReturnedAsync(ReviewPart part, string remark);
}
