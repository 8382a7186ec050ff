using CchcWardIndex.Publication;

namespace CchcWardIndex.Tests.Office.ResultSheets;

/// <summary>What a publication adds to the workbook, and that nothing else does.</summary>
public class PromulgationTests
{
    private const string Summary = "Tổng hợp";
    private const string Source = "Nguồn";
    private const string Corrections = "Đính chính";

    private static readonly Promulgation First = new(
        1,
        new Approval("1234/QĐ-UBND", new DateOnly(2023, 1, 5), "phong-noi-vu"),
        new DateTimeOffset(2023, 1, 6, 1, 30, 0, TimeSpan.Zero),
        "sha256:" + new string('a', 64),
        new string('b', 64),
        null
    );

    private static readonly Promulgation Second = First with
    {
        Number = 2,
        Correction = new Correction(
            1,
            "sha256:" + new string('c', 64),
            "=Nhập sai số hồ sơ đúng hạn",
            [
                new Move("21550", "3.2.1", "points", "1.5", "1.25"),
                new Move("21550", null, "rank", "3", "4"),
                new Move("21550", null, "grade", "Tốt", "Khá"),
                new Move("21553", "3.2.1", "outcome", "awaiting", "scored"),
                new Move("21553", null, "index", null, "87.654321"),
                new Move("99999", "9.9.9", "somethingNew", "x", null),
            ]
        ),
    };

    [Fact]
    public void The_subtitle_names_the_decision_and_its_date_in_place_of_dots()
    {
        using var workbook = Opened.Of(SampleRound.Whole with { Promulgation = First });

        Assert.Contains(
            "(Ban hành kèm theo Quyết định số 1234/QĐ-UBND ngày 05 tháng 01 năm 2023 của Ủy ban nhân dân thành phố Quy Nhơn)",
            workbook.Texts(Summary)
        );
        Assert.DoesNotContain(workbook.Texts(Summary), text => text.Contains("Quyết định số …", StringComparison.Ordinal));
    }

    [Fact]
    public void The_source_sheet_vouches_for_the_publication()
    {
        using var workbook = Opened.Of(SampleRound.Whole with { Promulgation = First });

        Fact(workbook, "Quyết định phê duyệt", "Số 1234/QĐ-UBND ngày 05/01/2023");
        Fact(workbook, "Công bố", "Lần thứ 1, lúc 08:30 ngày 06/01/2023");
        Fact(workbook, "Mã kiểm của kết quả được phê duyệt", First.ApprovedResults);
        Fact(workbook, "Mã kiểm cuối của nhật ký trước khi công bố", First.JournalHead);
        Assert.Contains(workbook.Texts(Source), text => text.Contains("cchc verify <thư mục công bố>", StringComparison.Ordinal));
        Assert.DoesNotContain("Lý do đính chính", workbook.Texts(Source));
        Assert.DoesNotContain(Corrections, workbook.Sheets);
    }

    [Fact]
    public void A_correction_lists_every_figure_that_moved()
    {
        using var workbook = Opened.Of(SampleRound.Whole with { Promulgation = Second });

        Assert.Equal([Summary, Corrections, "Theo lĩnh vực"], workbook.Sheets.Take(3));
        Assert.Contains("(Công bố lần thứ 2 thay thế công bố lần thứ 1)", workbook.Texts(Corrections));
        Assert.Equal(
            [
                "Phường Nhơn Bình|3.2.1|Điểm|#1.5|#1.25",
                "Phường Nhơn Bình||Xếp hạng|#3|#4",
                "Phường Nhơn Bình||Xếp loại|Tốt|Khá",
                "Phường Nhơn Phú|3.2.1|Kết quả của tiêu chí|Chưa có điểm|Có điểm",
                "Phường Nhơn Phú||Chỉ số (%)|–|#87.654321",
                "99999|9.9.9|somethingNew|x|–",
            ],
            Rows(workbook)
        );
        Fact(
            workbook,
            "Thay thế kết quả đã công bố",
            $"Lần thứ 1 (mã kiểm của dấu niêm phong: {Second.Correction!.ReplacedSeal}); các điểm thay đổi ở trang Đính chính"
        );
        Fact(workbook, "Lý do đính chính", "=Nhập sai số hồ sơ đúng hạn");
        Assert.Equal(2d, workbook[Corrections].Cells[workbook.Find(Corrections, "STT").Row + 2, 1].Value);
    }

    [Fact]
    public void A_correction_that_moves_nothing_says_so()
    {
        using var workbook = Opened.Of(SampleRound.Whole with { Promulgation = Second with { Correction = Second.Correction! with { Moves = [] } } });

        Assert.Contains("Không có điểm, chỉ số, thứ hạng hay xếp loại nào thay đổi.", workbook.Texts(Corrections));
        Assert.DoesNotContain("STT", workbook.Texts(Corrections));
    }

    [Fact]
    public void Without_a_publication_the_workbook_says_nothing_of_one()
    {
        using var workbook = Opened.Of(SampleRound.Whole);

        Assert.DoesNotContain(Corrections, workbook.Sheets);
        Assert.Contains(workbook.Texts(Summary), text => text.StartsWith("(Ban hành kèm theo Quyết định số ………/QĐ-UBND ngày ……", StringComparison.Ordinal));
        Assert.DoesNotContain(workbook.Texts(Source), text => text is "Quyết định phê duyệt" or "Công bố");
        Assert.Contains(workbook.Texts(Source), text => text.Contains("Cùng đầu vào thì tệp bảng tính này giống hệt từng byte.", StringComparison.Ordinal));
    }

    [Fact]
    public void The_choices_of_the_set_are_told_without_the_names_of_its_keys() =>
        Assert.All(SampleRound.Whole.Set.Assumptions.Add(SampleRound.Whole.Set.Note), text => Assert.DoesNotMatch("^[a-z]|assumption|noPoints|dense", text));

    private static void Fact(Opened workbook, string label, string text)
    {
        var (row, column) = workbook.Find(Source, label);
        Assert.Equal(text, workbook[Source].Cells[row, column + 1].Value);
    }

    // A number is marked: it must not have become text.
    private static IEnumerable<string> Rows(Opened workbook)
    {
        var sheet = workbook[Corrections];
        for (var row = workbook.Find(Corrections, "STT").Row + 1; row <= sheet.Dimension.End.Row; row++)
        {
            yield return string.Join(
                '|',
                new[] { 2, 3, 5, 6, 7 }.Select(column =>
                    sheet.Cells[row, column].Value is double number ? FormattableString.Invariant($"#{number}") : (string?)sheet.Cells[row, column].Value
                )
            );
        }
    }
}
