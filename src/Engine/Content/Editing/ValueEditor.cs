using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Sapling.Content.Editing;

/// <summary>What the input in a <c>value-editor</c> has to say of the value: filled in by the frame, read by the input.</summary>
internal sealed record ValueEditor(string Name, string Id, IReadOnlyList<string> Errors, string? Hint, bool IsRequired)
{
    public string ErrorId => Id + "-error";

    public string HintId => Id + "-hint";

    public bool IsWrong => Errors.Count > 0;

    /// <summary>The ids of the texts that describe the input; null when there are none.</summary>
    public string? DescribedBy => (IsWrong, HasHint) switch
    {
        (true, true) => $"{ErrorId} {HintId}",
        (true, false) => ErrorId,
        (false, true) => HintId,
        _ => null,
    };

    public bool HasHint => !string.IsNullOrWhiteSpace(Hint);

    public static IReadOnlyList<string> ErrorsOf(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) ? [.. entry.Errors.Select(error => error.ErrorMessage).Where(message => message.Length > 0).Distinct()] : [];
}
