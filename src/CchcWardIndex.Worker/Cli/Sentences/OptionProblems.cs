using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Cli.Sentences;

/// <summary>Words on what was typed after an option.</summary>
internal static class OptionProblems
{
    /// <summary>A file that must be there is not.</summary>
    public static ProblemText NoFile(string file, string option) =>
        ProblemText.Error("option.file.none", $"Không có tệp \"{file}\".", $"Kiểm tra lại đường dẫn sau {option}.");

    /// <summary>A folder that must be there is not.</summary>
    public static ProblemText NoFolder(string folder, string option) =>
        ProblemText.Error("option.folder.none", $"Không có thư mục \"{folder}\".", $"Kiểm tra lại đường dẫn sau {option}.");

    /// <summary>Where something is to be written as new there is something already.</summary>
    public static ProblemText FolderThere(string folder) =>
        ProblemText.Error(
            "option.folder.there",
            $"Chưa ghi gì: \"{folder}\" đã có sẵn.",
            "Nêu sau --out một thư mục chưa có; thư mục có sẵn không bao giờ bị ghi đè."
        );

    /// <summary>A set is to be written beside the program.</summary>
    public static ProblemText FolderOfTheProgram(string folder) =>
        ProblemText.Error(
            "option.folder.of-the-program",
            $"Chưa ghi gì: \"{folder}\" nằm trong thư mục của chương trình, cài bản mới là mất.",
            "Nêu sau --out một thư mục trong thư mục dữ liệu, ngoài thư mục chương trình."
        );

    /// <summary>No set of that name lies beside the program.</summary>
    public static ProblemText NoBuiltInSet(string name, string names) =>
        ProblemText.Error("option.set.none", $"Không có bộ tiêu chí \"{name}\" đi kèm chương trình.", $"Nêu sau --set một trong các bộ: {names}.");

    /// <summary>No set is of that year.</summary>
    public static ProblemText NoSetYear(int year) =>
        ProblemText.Error(
            "option.year.none",
            $"Năm {year} không phải là năm của một bộ tiêu chí.",
            "Nêu sau --year một năm từ 2000 đến 2100, ví dụ --year 2026."
        );

    /// <summary>The copy would be what is there.</summary>
    public static ProblemText SameYear(int year, string index) =>
        ProblemText.Error(
            "option.year.same",
            $"Bộ tiêu chí nêu sau --from đã là của chỉ số {index} năm {year}.",
            "Nêu sau --year một năm khác, hoặc sau --index mã của một chỉ số khác."
        );

    /// <summary>No index has such a code.</summary>
    public static ProblemText NoIndexCode(string index) =>
        ProblemText.Error(
            "option.index.bad",
            $"\"{index}\" không phải là mã của một chỉ số.",
            "Nêu sau --index 1 đến 20 chữ in hoa không dấu, chữ số, gạch nối ở giữa, ví dụ CNTT."
        );

    /// <summary>There is no such data folder.</summary>
    public static ProblemText NoDataFolder(string folder) =>
        ProblemText.Error("option.folder.no-data", $"Không có thư mục dữ liệu \"{folder}\".", "Kiểm tra lại đường dẫn sau --data, hoặc tạo thư mục này trước.");

    /// <summary>The set has no such unit.</summary>
    public static ProblemText NoUnit(string code) => ProblemText.Error("option.unit.unknown", $"Không có đơn vị mã \"{code}\".", "Kiểm tra lại mã sau --unit.");

    /// <summary>The set has no such unit; it has these.</summary>
    public static ProblemText NoUnitOf(string code, int year, string codes) =>
        ProblemText.Error("option.unit.unknown", $"Không có đơn vị mã \"{code}\" trong bộ tiêu chí năm {year}.", $"Các mã: {codes}.");

    /// <summary>The results have no such unit.</summary>
    public static ProblemText NoUnitInResults(string code) =>
        ProblemText.Error("option.unit.unknown", $"Tệp kết quả không có đơn vị mã \"{code}\".", "Kiểm tra lại mã sau --unit.");

    /// <summary>The unit has no such criterion.</summary>
    public static ProblemText NoCriterion(string code) =>
        ProblemText.Error("option.criterion.unknown", $"Đơn vị này không có tiêu chí mã \"{code}\".", "Kiểm tra lại mã sau --criterion.");

    /// <summary>No such department appraises.</summary>
    public static ProblemText NoDepartment(string code, string codes) =>
        ProblemText.Error("option.department.unknown", $"Không có cơ quan thẩm định mã \"{code}\".", $"Các mã: {codes}.");

    /// <summary>The set has no such area.</summary>
    public static ProblemText NoArea(string code, string codes) =>
        ProblemText.Error("option.area.unknown", $"Không có lĩnh vực mã \"{code}\" trong bộ tiêu chí.", $"Nêu sau --area một trong các mã: {codes}.");

    /// <summary>The set has no such ranking group.</summary>
    public static ProblemText NoGroup(string code, string codes) =>
        ProblemText.Error("option.group.unknown", $"Không có khối mã \"{code}\" trong bộ tiêu chí.", $"Nêu sau --group một trong các mã: {codes}.");

    /// <summary>A unit is treated in no such way.</summary>
    public static ProblemText NoTreatment(string text) =>
        ProblemText.Error(
            "option.treatment.unknown",
            $"\"{text}\" sau --as không phải là một cách xử lý.",
            "Ghi một trong: unranked (không xếp hạng), noPoints (tính 0 điểm), excluded (không chấm), await (chờ phiếu)."
        );

    /// <summary>It is no day or no time.</summary>
    public static ProblemText NoTime(string text, string option, bool isDay) =>
        ProblemText.Error(
            "option.time.unreadable",
            $"Không hiểu \"{text}\" sau {option}.",
            $"Ghi theo dạng {(isDay ? "ngày/tháng/năm" : "\"ngày/tháng/năm giờ:phút\", cả dấu nháy")}."
        );

    /// <summary>It is no whole number, or out of bounds.</summary>
    public static ProblemText NoNumber(string text, string option, int least, int most) =>
        ProblemText.Error(
            "option.number.unreadable",
            $"\"{text}\" sau {option} không phải là số nguyên từ {least} đến {most}.",
            "Ghi một số nguyên trong khoảng ấy."
        );

    /// <summary>A workbook has another ending.</summary>
    public static ProblemText Ending(string file, string ending) =>
        ProblemText.Error("option.out.ending", $"Tệp \"{file}\" sau --out không có đuôi {ending}.", $"Đặt tên tệp có đuôi {ending}.");

    /// <summary>There is neither one target nor the other, or both.</summary>
    public static ProblemText NotOneTarget() =>
        ProblemText.Error("option.target.not-one", "Phải có một và chỉ một đích.", "Nêu --ranks N (tăng N bậc) hoặc --index X (đạt chỉ số X%).");

    /// <summary>It is no number of ranks.</summary>
    public static ProblemText NoRanks(string text) =>
        ProblemText.Error("option.ranks.unreadable", $"\"{text}\" sau --ranks không phải là số bậc.", "Ghi số nguyên từ 1 trở lên, ví dụ 3.");

    /// <summary>It is no index.</summary>
    public static ProblemText NoIndex(string text) =>
        ProblemText.Error("option.index.unreadable", $"\"{text}\" sau --index không phải là chỉ số phần trăm.", "Ghi số như 90 hoặc 87,5.");

    /// <summary>Neither a refused file nor all are meant, or both.</summary>
    public static ProblemText NotOneFile() =>
        ProblemText.Error("option.refused.not-one", "Chưa rõ tệp nào.", "Nêu tên tệp sau --file, hoặc --all cho mọi tệp; chỉ một trong hai.");

    /// <summary>There is no set of that round.</summary>
    public static ProblemText NoRound(string round, string rounds) =>
        ProblemText.Error("option.round.unknown", $"Thiết lập Cchc:Criteria không có bộ tiêu chí của đợt \"{round}\".", $"Các đợt có bộ tiêu chí: {rounds}.");

    /// <summary>Several rounds may be meant.</summary>
    public static ProblemText SeveralRounds(string rounds, string example) =>
        ProblemText.Error(
            "option.round.several",
            $"Thư mục dữ liệu này có nhiều đợt chấm: {rounds}.",
            $"Nêu đợt cần làm sau --round, ví dụ --round {example}."
        );

    /// <summary>No results are named.</summary>
    public static ProblemText NoResults() =>
        ProblemText.Error(
            "option.results.none",
            "Chưa nêu kết quả nào.",
            "Thêm --published DIR (thư mục công bố), hoặc --evidence DIR (thư mục phiếu, kèm --criteria nếu cần)."
        );

    /// <summary>Two kinds of results are named.</summary>
    public static ProblemText TwoResults() =>
        ProblemText.Error(
            "option.results.both",
            "Thư mục công bố đã có sẵn bộ tiêu chí và phiếu.",
            "Chỉ nêu --published, hoặc chỉ nêu --evidence và --criteria."
        );

    /// <summary>A plain table comes without its year or its source.</summary>
    public static ProblemText NoYearOrSource() =>
        ProblemText.Error("option.table.no-year", "Bảng thường phải kèm năm và nguồn.", "Nêu --year (năm) và --source (lấy từ đâu).");

    /// <summary>No figures of a year are named, or two.</summary>
    public static ProblemText NoYearNamed() =>
        ProblemText.Error("option.last-year.none", "Chưa nêu kết quả năm trước.", "Nêu --published DIR, hoặc --table FILE kèm --year và --source.");
}
