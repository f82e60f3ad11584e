using System.Diagnostics.CodeAnalysis;
using Microsoft.AspNetCore.Identity;
using Sapling.Data.Stores;

namespace Sapling.Roles;

/// <summary>Names and mail addresses as they are compared: composed, in capital letters. Unlike Identity's own it takes whatever somebody types.</summary>
internal sealed class ComposedNames : ILookupNormalizer
{
    [return: NotNullIfNotNull(nameof(name))]
    public string? NormalizeName(string? name) => name?.Composed().ToUpperInvariant();

    [return: NotNullIfNotNull(nameof(email))]
    public string? NormalizeEmail(string? email) => NormalizeName(email);
}
