namespace OrchardSite.Browser.Tests;

/// <summary>The pages that the journeys visit.</summary>
internal static class Places
{
    public const string Conference =
        "/ban-dan-toc/tin/hoi-nghi-ky-ket-phoi-hop-cong-tac-dan-van-vung-dong-bao-dan-toc-thieu-so-giai-doan-2021-2026";

    public const string ConferenceTitle =
        "Hội nghị Ký kết Phối hợp công tác dân vận vùng đồng bào dân tộc thiểu số giai đoạn 2021-2026";

    public const string Missing = "/ban-dan-toc/khong-co-trang-nay";

    /// <summary>One page of each kind; the last answers 404.</summary>
    public static TheoryData<string> Kinds =>
    [
        "/",
        "/ban-dan-toc/",
        "/ban-dan-van/",
        "/ban-dan-toc/tin-tuc",
        "/ban-dan-toc/tin-tuc/ngay/2021/06/18",
        "/ban-dan-toc/chuyen-muc/hoat-dong-cua-ban",
        "/ban-dan-toc/tin-tuc/ngay/2021/06/19",
        "/ban-dan-toc/search?q=dong+bao",
        "/ban-dan-toc/search?q=zzzzqqqq",
        "/ban-dan-toc/search",
        "/ban-dan-toc/gioi-thieu",
        Conference,
        Missing,
    ];
}
