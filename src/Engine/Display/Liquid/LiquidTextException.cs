using Sapling.Display.Liquid.Errors;

namespace Sapling.Display.Liquid;

/// <summary>A text that somebody entered is no valid Liquid, or cannot be carried out. The message says what and where.</summary>
public sealed class LiquidTextException : Exception
{
    internal LiquidTextException(TemplateError error, Exception? inner = null)
        : base($"The Liquid text is broken: {error}", inner) => Error = error;

    internal TemplateError Error { get; }
}
