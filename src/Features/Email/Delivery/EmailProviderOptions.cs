namespace OrchardCore.Email.Services;

/// <summary>The providers that features add. Contract: Orchard Core 3.0.</summary>
public class EmailProviderOptions
{
    private readonly Dictionary<string, EmailProviderTypeOptions> _providers = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyDictionary<string, EmailProviderTypeOptions> Providers => _providers;

    public EmailProviderOptions TryAddProvider(string name, EmailProviderTypeOptions options)
    {
        _providers.TryAdd(name, options);
        return this;
    }

    public EmailProviderOptions ReplaceProvider(string name, EmailProviderTypeOptions options)
    {
        _providers[name] = options;
        return this;
    }

    public EmailProviderOptions RemoveProvider(string name)
    {
        _providers.Remove(name);
        return this;
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public class EmailProviderTypeOptions
{
    public EmailProviderTypeOptions(Type type)
    {
        if (!typeof(IEmailProvider).IsAssignableFrom(type))
        {
            throw new ArgumentException($"{type} is not an {nameof(IEmailProvider)}.", nameof(type));
        }

        Type = type;
    }

    public Type Type { get; }

    public bool IsEnabled { get; set; }
}
