using OrchardCore.DisplayManagement.Manifest;

[assembly: Theme(
    Id = "Agency.Theme",
    Name = "Agency",
    Description = "Giao diện cổng thông tin của cơ quan: trang chủ, danh sách, bài viết, trang, tìm kiếm.",
    Author = "OrchardSite",
    Version = "1.0.0",
    Tags = ["Agency", "News", "Vietnamese"])]
