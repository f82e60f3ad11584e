using Microsoft.AspNetCore.Mvc.Rendering;
using OrchardCore.ContentManagement;
using OrchardCore.Contents.ViewModels;
using OrchardCore.DisplayManagement.ModelBinding;
using YesSql;

namespace OrchardCore.Contents.Services
{
    /// <summary>Contract: Orchard Core 3.0. Narrows the list of content items; may add a status to choose to the options.</summary>
    public interface IContentsAdminListFilter
    {
        Task FilterAsync(ContentOptionsViewModel model, IQuery<ContentItem> query, IUpdateModel updater);
    }
}

namespace OrchardCore.Contents.ViewModels
{
    /// <summary>Contract: Orchard Core 3.0. What the list of content items is asked for.</summary>
    public class ContentOptionsViewModel
    {
        public string? SearchText { get; set; }

        public string? SelectedContentType { get; set; }

        public List<SelectListItem>? ContentStatuses { get; set; }

        public List<SelectListItem>? ContentTypeOptions { get; set; }

        public List<SelectListItem>? CreatableTypes { get; set; }
    }
}
