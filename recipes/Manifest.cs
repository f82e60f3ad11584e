using OrchardCore.Modules.Manifest;

[assembly: Module(
    Id = "Agency.Recipes",
    Name = "Agency Recipes",
    Description = "Công thức thiết lập cổng chung, trang của Ban Dân tộc và trang của Ban Dân vận; chỗ của các trường trong khung soạn thảo.",
    Author = "OrchardSite",
    Version = "1.0.0",
    Category = "Agency")]
