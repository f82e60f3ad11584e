using OrchardCore;
using OrchardCore.Setup.Services;

namespace Sapling.Recipes.Setup;

internal sealed class SetupUserIds : ISetupUserIdGenerator
{
    public string GenerateUniqueId() => IdGenerator.GenerateId();
}
