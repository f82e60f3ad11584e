namespace Sapling.Recipes.Scripting;

/// <summary>An expression could not be evaluated; the message says which and why.</summary>
public sealed class ScriptException : Exception
{
    public ScriptException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
