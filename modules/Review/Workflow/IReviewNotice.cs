namespace Agency.Review.Workflow;

/// <summary>Tells people that an item waits for them. Registered only where mail is set up.</summary>
internal interface IReviewNotice
{
    void Submitted(ReviewPart part);

    void Returned(ReviewPart part, string remark);
}
