using System.Runtime.CompilerServices;
using Fluid;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;
using OrchardCore.DisplayManagement.Liquid;
using Sapling.Display.Liquid.Errors;

namespace Sapling.Display.Liquid;

/// <summary>A parsed template, or why it cannot be parsed.</summary>
internal sealed record ParsedTemplate(IFluidTemplate? Template, TemplateError? Error, KeyValuePair<string, TemplatePlace?>[] Filters);

/// <summary>Parses each file once until it changes, and each text once while it is in use.</summary>
internal sealed class ParsedTemplates(LiquidViewParser parser, IOptions<TemplateOptions> options)
{
    // By parser, which tenants of equal features share; so are the templates it made.
    private static readonly ConditionalWeakTable<LiquidViewParser, MemoryCache> _shared = [];

    private readonly MemoryCache _templates = _shared.GetValue(parser, static _ => new MemoryCache(new MemoryCacheOptions()));

    public async ValueTask<ParsedTemplate> ForFileAsync(string path, IFileInfo file, IChangeToken? changes)
    {
        var key = ("file", path, file.LastModified, file.Length);
        if (_templates.TryGetValue(key, out ParsedTemplate? parsed))
        {
            return Checked(parsed!);
        }

        using var reader = new StreamReader(file.CreateReadStream());
        parsed = Parse(await reader.ReadToEndAsync());
        var entry = new MemoryCacheEntryOptions();
        if (changes is { ActiveChangeCallbacks: true })
        {
            entry.AddExpirationToken(changes);
        }

        return Checked(_templates.Set(key, parsed, entry));
    }

    public ParsedTemplate ForText(string source)
    {
        var key = ("text", source);
        return Checked(_templates.TryGetValue(key, out ParsedTemplate? parsed)
            ? parsed!
            : _templates.Set(key, Parse(source), new MemoryCacheEntryOptions { SlidingExpiration = TimeSpan.FromMinutes(30) }));
    }

    private ParsedTemplate Parse(string source) => parser.TryParse(source, out var template, out var error)
        ? new ParsedTemplate(template, null, UsedFilters.Of(template))
        : new ParsedTemplate(null, TemplateError.OfParser(error, source), []);

    // What was parsed is shared with tenants that have other features, so each checks for its own filters.
    private ParsedTemplate Checked(ParsedTemplate parsed)
    {
        foreach (var (name, place) in parsed.Filters)
        {
            if (!options.Value.Filters.TryGetValue(name, out _))
            {
                return new ParsedTemplate(null, new TemplateError(TemplateErrorKind.UnknownFilter, name, place), []);
            }
        }

        return parsed;
    }
}
