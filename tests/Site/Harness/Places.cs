namespace OrchardSite.Site.Tests.Harness;

/// <summary>Addresses and ids of the sample content.</summary>
internal static class Places
{
    public const string Toc = "/ban-dan-toc";
    public const string Van = "/ban-dan-van";
    public const string TocTenant = "BanDanToc";
    public const string VanTenant = "BanDanVan";
    public const string ConferenceId = "4bdtart2021061700000000001";
    public const string ConferencePath = "/tin/hoi-nghi-ky-ket-phoi-hop-cong-tac-dan-van-vung-dong-bao-dan-toc-thieu-so-giai-doan-2021-2026";
    public const string ConferencePhoto = "/media/tin-tuc/ky-ket-chuong-trinh.jpg";
    public const string Conference = Toc + ConferencePath;
}
