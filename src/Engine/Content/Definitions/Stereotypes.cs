using OrchardCore.ContentManagement.Metadata.Models;

namespace OrchardCore.ContentManagement.Metadata.Models
{
    /// <summary>Contract: Orchard Core 3.0.</summary>
    public class StereotypeDescription
    {
        public string Stereotype { get; set; } = null!;

        public string? DisplayName { get; set; }
    }
}

namespace OrchardCore.ContentManagement
{
    /// <summary>Contract: Orchard Core 3.0. The stereotypes that features offer.</summary>
    public interface IStereotypesProvider
    {
        Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync();
    }

    /// <summary>Contract: Orchard Core 3.0. All stereotypes, offered or in use.</summary>
    public interface IStereotypeService
    {
        Task<IEnumerable<StereotypeDescription>> GetStereotypesAsync();
    }
}
