using Microsoft.Extensions.Logging;
using OrchardCore.DisplayManagement.Descriptors;
using OrchardCore.DisplayManagement.Handlers;
using OrchardCore.DisplayManagement.Layout;
using OrchardCore.DisplayManagement.ModelBinding;
using OrchardCore.DisplayManagement.Views;

namespace OrchardCore.DisplayManagement;

/// <summary>
/// Builds the shapes of a model with its drivers. A driver that fails is logged and left out of a page, but stops an editor, where
/// saving less than was shown would lose data. Contract: Orchard Core 3.0.
/// </summary>
public class DisplayManager<TModel> : BaseDisplayManager, IDisplayManager<TModel>
{
    private readonly IDisplayDriver<TModel>[] _drivers;
    private readonly IShapeFactory _shapeFactory;
    private readonly ILogger _logger;
    private readonly ILayoutAccessor _layoutAccessor;

    public DisplayManager(
        IEnumerable<IDisplayDriver<TModel>> drivers,
        IShapeFactory shapeFactory,
        IEnumerable<IShapePlacementProvider> placementProviders,
        ILogger<DisplayManager<TModel>> logger,
        ILayoutAccessor layoutAccessor)
        : base(shapeFactory, placementProviders)
    {
        _drivers = [.. drivers];
        _shapeFactory = shapeFactory;
        _logger = logger;
        _layoutAccessor = layoutAccessor;
    }

    public async Task<IShape> BuildDisplayAsync(TModel model, IUpdateModel updater, string? displayType = null, string? group = null)
    {
        ArgumentNullException.ThrowIfNull(model);

        var shapeType = string.IsNullOrEmpty(displayType) || displayType == "Detail" ? typeof(TModel).Name : $"{typeof(TModel).Name}_{displayType}";
        var shape = await CreateAsync(shapeType, model);
        var context = new BuildDisplayContext(shape, displayType, group, _shapeFactory, await _layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var driver in _drivers)
        {
            try
            {
                if (await driver.BuildDisplayAsync(model, context) is { } result)
                {
                    await result.ApplyAsync(context);
                }
            }
            catch (Exception exception) when (exception is not OperationCanceledException)
            {
                _logger.LogError(exception, "The driver {Driver} failed to display a {Model}; the page goes without it.", driver.GetType(), typeof(TModel));
            }
        }

        return shape;
    }

    public async Task<IShape> BuildEditorAsync(TModel model, IUpdateModel updater, bool isNew, string group = "", string htmlPrefix = "")
    {
        ArgumentNullException.ThrowIfNull(model);

        var shape = await CreateAsync(typeof(TModel).Name + "_Edit", model);
        var context = new BuildEditorContext(shape, group, isNew, htmlPrefix, _shapeFactory, await _layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var driver in _drivers)
        {
            if (await driver.BuildEditorAsync(model, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }

        return shape;
    }

    public async Task<IShape> UpdateEditorAsync(TModel model, IUpdateModel updater, bool isNew, string group = "", string htmlPrefix = "")
    {
        ArgumentNullException.ThrowIfNull(model);

        var shape = await CreateAsync(typeof(TModel).Name + "_Edit", model);
        var context = new UpdateEditorContext(shape, group, isNew, htmlPrefix, _shapeFactory, await _layoutAccessor.GetLayoutAsync(), updater);
        await BindPlacementAsync(context);

        foreach (var driver in _drivers)
        {
            if (await driver.UpdateEditorAsync(model, context) is { } result)
            {
                await result.ApplyAsync(context);
            }
        }

        return shape;
    }

    private async ValueTask<IShape> CreateAsync(string shapeType, TModel model)
    {
        var shape = await CreateContentShapeAsync(shapeType);
        shape.Properties[typeof(TModel).Name] = model!;
        return shape;
    }
}

/// <summary>Contract: Orchard Core 3.0.</summary>
public static class DisplayManagerExtensions
{
    public static Task<IShape> BuildDisplayAsync<TModel>(this IDisplayManager<TModel> displayManager, IUpdateModel updater, string displayType = "", string groupId = "")
        where TModel : new() => displayManager.BuildDisplayAsync(new TModel(), updater, displayType, groupId);

    public static Task<IShape> BuildEditorAsync<TModel>(this IDisplayManager<TModel> displayManager, IUpdateModel updater, bool isNew, string groupId = "", string htmlPrefix = "")
        where TModel : new() => displayManager.BuildEditorAsync(new TModel(), updater, isNew, groupId, htmlPrefix);
}
