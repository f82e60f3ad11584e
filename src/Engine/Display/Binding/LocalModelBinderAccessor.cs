using Microsoft.AspNetCore.Http;

namespace OrchardCore.DisplayManagement.ModelBinding;

/// <summary>Keeps the updater with the request. Contract: Orchard Core 3.0.</summary>
public class LocalModelBinderAccessor(IHttpContextAccessor httpContextAccessor) : IUpdateModelAccessor
{
    private static readonly object _key = typeof(LocalModelBinderAccessor);

    // Outside of a request the accessor itself, which is scoped, keeps it.
    private IUpdateModel? _own;

    public IUpdateModel ModelUpdater
    {
        get
        {
            if (httpContextAccessor.HttpContext is not { } context)
            {
                return _own ??= new NullModelUpdater();
            }

            if (context.Items.TryGetValue(_key, out var known) && known is IUpdateModel updater)
            {
                return updater;
            }

            updater = new NullModelUpdater();
            context.Items[_key] = updater;
            return updater;
        }

        set
        {
            if (httpContextAccessor.HttpContext is { } context)
            {
                context.Items[_key] = value;
            }
            else
            {
                _own = value;
            }
        }
    }
}
