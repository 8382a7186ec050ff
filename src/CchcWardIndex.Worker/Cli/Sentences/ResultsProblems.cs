using CchcWardIndex.App.Verification;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Cli.Sentences;

/// <summary>Words on results that cannot be shown, scored again or taken over.</summary>
internal static class ResultsProblems
{
    /// <summary>There is no workbook in the folder.</summary>
    public static ProblemText NoWorkbook(string folder) =>
        ProblemText.Error("results.evidence.none", $"Thư mục \"{folder}\" không có tệp .xlsx nào.", "Nêu thư mục chứa phiếu của các đơn vị sau --evidence.");

    /// <summary>The folder has no seal.</summary>
    public static ProblemText NotPublished(string folder) =>
        ProblemText.Error("results.published.no-seal", $"\"{folder}\": {PublishedCopy.NotPublished}", "Kiểm tra lại đường dẫn.");

    /// <summary>The folder is not as it was sealed.</summary>
    public static ProblemText NotAsSealed(string folder, string findings) =>
        ProblemText.Error(
            "results.published.not-as-sealed",
            $"{findings}\nThư mục công bố \"{folder}\" không đúng như niêm phong nên không dùng được.",
            "Dùng cchc verify để xem mọi chỗ sai khác."
        );

    /// <summary>What lies there was never approved.</summary>
    public static ProblemText NotApproved(string folder) =>
        ProblemText.Error(
            "results.published.not-approved",
            $"Kết quả trong \"{folder}\" chưa được công bố (không có quyết định phê duyệt).",
            "Dùng --criteria và --evidence nếu muốn chấm từ phiếu."
        );

    /// <summary>The results are no longer readable.</summary>
    public static ProblemText Changed(string folder) =>
        ProblemText.Error(
            "results.published.changed",
            $"Tệp results.json trong \"{folder}\" không đọc được: nội dung đã bị thay đổi.",
            "Dùng cchc verify để kiểm tra cả thư mục."
        );

    /// <summary>Scored again it comes out otherwise.</summary>
    public static ProblemText ScoredOtherwise(string folder) =>
        ProblemText.Error(
            "results.published.scored-otherwise",
            $"Chấm lại thư mục công bố \"{folder}\" không ra đúng kết quả đã công bố.",
            "Dùng cchc verify để biết chỗ sai khác."
        );

    /// <summary>Something is missing in the file.</summary>
    public static ProblemText Incomplete(string file) =>
        ProblemText.Error(
            "results.file.incomplete",
            $"Tệp kết quả \"{file}\" thiếu nội dung nên không giải thích được: tệp đã bị sửa hoặc do chương trình khác ghi.",
            "Dùng tệp results.json nguyên như chương trình đã ghi."
        );

    /// <summary>It is no file of results.</summary>
    public static ProblemText NotResults(string file, string format) =>
        ProblemText.Error(
            "results.file.other",
            $"\"{file}\" không phải là tệp kết quả do chương trình này ghi ({format}).",
            "Nêu tệp results.json sau --results."
        );

    /// <summary>Nobody published that year.</summary>
    public static ProblemText NoPublication(string folder, string index, int year) =>
        ProblemText.Error(
            "results.year.none",
            $"Trong \"{folder}\" không có công bố nào của chỉ số {index} năm {year}.",
            "Nêu thư mục công bố hoặc tệp last-year.json thay cho năm; bảng thường thì trước hết đưa vào bằng cchc last-year --table."
        );

    /// <summary>Nothing lies there.</summary>
    public static ProblemText NoPlace(string path) =>
        ProblemText.Error("results.year.no-place", $"Không có tệp hoặc thư mục \"{path}\".", "Kiểm tra lại đường dẫn.");

    /// <summary>It is no year of results.</summary>
    public static ProblemText NotAYear(string path) =>
        ProblemText.Error(
            "results.year.unreadable",
            $"Không đọc được \"{path}\" làm kết quả một năm.",
            "Bảng thường thì trước hết đưa vào bằng cchc last-year --table."
        );

    /// <summary>Several indices were published that year.</summary>
    public static ProblemText SeveralIndices(string folder, int year, string known, string example) =>
        ProblemText.Error(
            "results.year.several",
            $"Trong \"{folder}\" năm {year} có công bố của nhiều chỉ số: {known}.",
            $"Ghi rõ chỉ số cùng với năm, ví dụ {example}."
        );

    /// <summary>The file of a year has faults.</summary>
    public static ProblemText YearFaulty(string faults, int count) =>
        ProblemText.Error("results.year.faulty", $"{faults}\nTệp có {count} lỗi nên chưa dùng được.", "Sửa các lỗi trên rồi chạy lại.");
}
