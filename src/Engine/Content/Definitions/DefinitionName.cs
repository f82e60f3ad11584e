namespace Sapling.Content.Definitions;

/// <summary>Names of types, parts and fields become names of classes, shapes and members, so they are plain.</summary>
internal static class DefinitionName
{
    internal static void Check(string? name, string what)
    {
        if (string.IsNullOrEmpty(name))
        {
            throw new ArgumentException($"The {what} has no name.", nameof(name));
        }

        if (!char.IsAsciiLetter(name[0]) && name[0] != '_')
        {
            throw new ArgumentException($"The name '{name}' of the {what} must begin with a letter from A to Z.", nameof(name));
        }
    }
}
