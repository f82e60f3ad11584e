namespace Sapling.Contents.Mentions;

/// <summary>What is asked before items are deleted that others lead to.</summary>
/// <param name="Count">How many items are to be deleted.</param>
/// <param name="Fields">What the form sent, to be sent again.</param>
/// <param name="Back">Where those go who keep the items.</param>
internal sealed record DeletionQuestion(int Count, IReadOnlyList<MentionedItem> Mentioned, IReadOnlyList<(string Name, string Value)> Fields, string? ReturnUrl, string Back);
