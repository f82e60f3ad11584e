using System.Text;

namespace OrchardSite.Load;

/// <summary>Vietnamese-looking articles, the same for the same number: titles, leads and bodies of real syllables, and a date.</summary>
internal sealed class SyntheticArticle(int number)
{
    private static readonly string[] _subjects = ["Hội nghị", "Đoàn công tác", "Lớp bồi dưỡng", "Chương trình", "Cuộc họp", "Buổi tập huấn", "Mô hình", "Ngày hội", "Chuyến khảo sát", "Phong trào"];
    private static readonly string[] _actions = ["tổng kết", "triển khai", "giám sát", "hỗ trợ", "tuyên truyền", "phát động", "đánh giá", "kiểm tra", "trao tặng", "khởi công"];
    private static readonly string[] _objects = ["công tác dân tộc", "giảm nghèo bền vững", "nước sinh hoạt", "dạy nghề dệt zèng", "bảo vệ rừng", "đường liên thôn", "học bổng cho học sinh", "nhà ở cho hộ nghèo", "phòng chống thiên tai", "khuyến nông"];
    private static readonly string[] _places = ["A Lưới", "Nam Đông", "Phong Điền", "Hương Trà", "Phú Lộc", "Quảng Điền", "Hồng Thủy", "Thượng Nhật", "Hương Phong", "Trung Sơn"];
    private static readonly string[] _syllables = "bà con các thôn bản được vận động tham gia thực hiện chính sách mới của tỉnh nhằm nâng cao đời sống và giữ gìn bản sắc văn hóa cùng chính quyền cơ sở trường học trạm y tế đường giao thông nguồn vốn vay ưu đãi cây trồng vật nuôi chăn nuôi trồng rừng cà phê lúa nước mùa vụ năm nay đạt kết quả tốt đẹp".Split(' ');

    private readonly Random _random = new(number);

    public string Title { get; } = $"{_subjects[number % 10]} {_actions[number / 10 % 10]} {_objects[number / 100 % 10]} tại {_places[number / 1000 % 10]} lần thứ {number}";

    /// <summary>Spread over ten years back from the end of 2025, several a day.</summary>
    public DateTime DateUtc { get; } = new DateTime(2025, 12, 31, 2, 0, 0, DateTimeKind.Utc).AddMinutes(-(number * 523L % (10 * 365 * 24 * 60)));

    /// <summary>One of forty people.</summary>
    public string Writer { get; } = $"bien-tap-{number % 40}";

    /// <summary>One in twenty.</summary>
    public bool IsDraft { get; } = number % 20 == 7;

    public string Lead() => Sentence(30);

    public string Body()
    {
        var body = new StringBuilder();

        for (var paragraph = 0; paragraph < 6; paragraph++)
        {
            body.Append("<p>").Append(Sentence(40)).Append(' ').Append(Sentence(25)).Append("</p>");
        }

        return body.ToString();
    }

    private string Sentence(int syllables)
    {
        var words = Enumerable.Range(0, syllables).Select(_ => _syllables[_random.Next(_syllables.Length)]);
        var text = string.Join(' ', words);

        return char.ToUpperInvariant(text[0]) + text[1..] + ".";
    }
}
