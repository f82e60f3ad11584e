namespace OrchardCore.Recipes.Models;

/// <summary>Contract: Orchard Core 3.0.</summary>
public class RecipeResult
{
    public string ExecutionId { get; set; } = null!;

    public List<RecipeStepResult> Steps { get; set; } = [];

    public bool IsCompleted => Steps.TrueForAll(step => step.IsCompleted);

    public bool IsSuccessful => Steps.TrueForAll(step => step.IsCompleted && step.IsSuccessful);
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class RecipeStepResult
{
    public string StepName { get; set; } = null!;

    public bool IsCompleted { get; set; }

    public bool IsSuccessful { get; set; }

    public string[] Errors { get; set; } = [];
}
