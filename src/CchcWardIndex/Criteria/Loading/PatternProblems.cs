using CchcWardIndex.Problems;

namespace CchcWardIndex.Criteria.Loading;

/// <summary>Words on scoring that is declared by a pattern.</summary>
internal static class PatternProblems
{
    public static ProblemText OneWay(int count, string known) =>
        ProblemText.Error(
            "set.scoring.one-way",
            count == 0 ? "\"scoring\" chưa nêu cách chấm." : $"\"scoring\" nêu {count} cách chấm cùng lúc.",
            $"Nêu đúng một cách, là một trong: {known}."
        );

    public static ProblemText NoSpecial(string key) =>
        ProblemText.Error(
            "set.scoring.no-special",
            $"\"{key}\" không có thứ tự xét nên không có trường hợp riêng đứng trước.",
            "Bỏ \"special\", hoặc đổi sang \"cases\"."
        );

    public static ProblemText NoRows() =>
        ProblemText.Error("set.scoring.no-rows", "Cách chấm không có dòng nào.", "Ghi ít nhất một dòng trong \"rows\", mỗi dòng một mức điểm.");

    public static ProblemText NoRest(string keys) =>
        ProblemText.Error(
            "set.scoring.no-rest",
            "Dòng cuối cùng phải là mức của mọi trường hợp còn lại, đứng sau ít nhất một dòng khác.",
            $"Thêm một dòng cuối chỉ có điểm, không có {keys}."
        );

    public static ProblemText OneBound() =>
        ProblemText.Error(
            "set.scoring.one-bound",
            "Mỗi bậc, trừ bậc cuối, cần đúng một ngưỡng.",
            "Ghi một trong: \"from\" (từ), \"above\" (trên), \"to\" (đến hết), \"below\" (dưới)."
        );

    public static ProblemText TwoDirections() =>
        ProblemText.Error(
            "set.scoring.two-directions",
            "Các bậc vừa tính từ trên xuống (\"from\", \"above\") vừa tính từ dưới lên (\"to\", \"below\").",
            "Viết mọi bậc theo một chiều."
        );

    public static ProblemText BoundsOutOfOrder(bool isAscending) =>
        ProblemText.Error(
            "set.scoring.bounds-order",
            "Ngưỡng của bậc này không nối tiếp bậc đứng trước nên không bao giờ được xét đến.",
            isAscending ? "Xếp các ngưỡng từ thấp đến cao." : "Xếp các ngưỡng từ cao đến thấp."
        );

    /// <summary>Two keys of which exactly one must stand there.</summary>
    public static ProblemText OneOf(string one, string other) =>
        ProblemText.Error("set.scoring.one-of", $"Cần đúng một trong hai khóa \"{one}\", \"{other}\".", "Ghi một khóa và bỏ khóa kia.");

    public static ProblemText NeedsOther(string key, string other) =>
        ProblemText.Error("set.scoring.needs-other", $"\"{key}\" chỉ có nghĩa khi có \"{other}\".", $"Ghi thêm \"{other}\", hoặc bỏ \"{key}\".");

    public static ProblemText TimesOfShares() =>
        ProblemText.Error(
            "set.scoring.times-of-shares",
            "\"times\" nhân điểm với một tỷ lệ, nhưng số được đo không phải là tỷ lệ.",
            "Ghi \"as\": \"percent\" nếu đó là tỷ lệ, hoặc ghi điểm cố định trong \"points\"."
        );

    public static ProblemText PercentOfPercent(string fact) =>
        ProblemText.Error("set.scoring.percent-of-percent", $"Số liệu \"{fact}\" đã là phần trăm.", "Bỏ \"as\"; ngưỡng 90 là 90%.");

    public static ProblemText NoUnit() =>
        ProblemText.Error(
            "set.scoring.no-unit",
            "Chưa biết tên gọi của vật được đếm để viết thành lời.",
            "Ghi \"unit\", ví dụ \"sáng kiến\", ở cách chấm hoặc ở số liệu."
        );

    public static ProblemText NotAboveZero(string key) =>
        ProblemText.Error("set.scoring.not-above-zero", $"\"{key}\" phải lớn hơn 0.", "Ghi một số lớn hơn 0; mức trừ cũng ghi số dương.");

    public static ProblemText NothingToTake(decimal start, decimal least) =>
        ProblemText.Error(
            "set.scoring.nothing-to-take",
            $"Từ {Decimals.Write(start)} điểm xuống {Decimals.Write(least)} điểm thì không trừ được gì.",
            "Sửa \"start\" hoặc \"least\"; điểm trừ bắt đầu từ 0 thì trừ theo \"each\" và ghi \"minPoints\" nhỏ hơn 0."
        );

    public static ProblemText OneKnot() =>
        ProblemText.Error("set.scoring.one-knot", "Tăng đều cần ít nhất hai mốc.", "Ghi mốc đầu và mốc cuối, mỗi mốc có \"at\" và \"points\".");

    public static ProblemText KnotsOutOfOrder(decimal now, decimal then) =>
        ProblemText.Error(
            "set.scoring.knots-order",
            $"Mốc {Decimals.Write(now)} không lớn hơn mốc đứng trước {Decimals.Write(then)}.",
            "Xếp các mốc từ thấp đến cao, mỗi mốc một lần."
        );

    public static ProblemText NoBest(string fact) =>
        ProblemText.Error(
            "set.scoring.no-best",
            $"\"{fact}\" không phải là số liệu lấy giá trị lớn nhất giữa các đơn vị.",
            "Khai số liệu ấy với \"source\": \"bestOfUnits\", hoặc sửa tên."
        );

    public static ProblemText NoChoice(string fact) =>
        ProblemText.Error("set.scoring.no-choice", $"\"{fact}\" không phải là số liệu chọn một (choice) đã khai.", "Sửa tên, hoặc khai số liệu kiểu choice.");

    public static ProblemText NoOption(string option, string fact, string options) =>
        ProblemText.Error("set.scoring.no-option", $"\"{option}\" không phải là lựa chọn của số liệu \"{fact}\".", $"Dùng một trong: {options}.");

    public static ProblemText OptionMissing(string options, string fact) =>
        ProblemText.Error(
            "set.scoring.option-missing",
            $"Chưa cho điểm lựa chọn {options} của số liệu \"{fact}\".",
            "Thêm cho mỗi lựa chọn một dòng có \"is\" và \"points\"."
        );

    public static ProblemText OptionTwice(string option) =>
        ProblemText.Error("set.scoring.option-twice", $"Lựa chọn \"{option}\" được cho điểm hai lần.", "Giữ lại một dòng.");

    public static ProblemText NoTime(string fact) =>
        ProblemText.Error(
            "set.scoring.no-time",
            $"\"{fact}\" không phải là số liệu ngày hoặc ngày giờ đã khai.",
            "Sửa tên, hoặc khai số liệu kiểu date, dateTime."
        );

    public static ProblemText BadTerm(string text, bool mayHaveHour) =>
        ProblemText.Error(
            "set.scoring.bad-term",
            $"\"{text}\" không phải là mốc thời gian của số liệu này.",
            mayHaveHour ? "Viết như year-03-31 hoặc year-11-30T17:00:00." : "Viết như year-03-31; số liệu là ngày nên mốc không có giờ."
        );

    public static ProblemText TermsOutOfOrder() =>
        ProblemText.Error("set.scoring.terms-order", "Mốc này không sau mốc đứng trước nên không bao giờ được xét đến.", "Xếp các mốc từ sớm đến muộn.");

    public static ProblemText NeverUnasked(string fact) =>
        ProblemText.Error(
            "set.scoring.never-unasked",
            $"\"{fact}\" luôn được hỏi nên không có trường hợp chưa thực hiện.",
            "Bỏ \"never\", hoặc khai \"onlyWhen\" cho số liệu ấy với một câu hỏi Có/Không."
        );

    public static ProblemText NameTwice(string rule) =>
        ProblemText.Error("set.scoring.name-twice", $"Hai mức điểm cùng tên \"{rule}\".", "Ghi \"name\" khác nhau cho mỗi mức.");

    public static ProblemText NameTooLong(int length, int most) =>
        ProblemText.Error("set.scoring.name-too-long", $"Tên của mức điểm dài {length} chữ, quá {most}.", "Rút gọn \"name\" hoặc \"label\".");

    /// <summary>A workflow beside a pattern that would make another.</summary>
    /// <param name="now">What stands there.</param>
    /// <param name="expected">What the pattern makes.</param>
    public static ProblemText Differs(string now, string expected) =>
        ProblemText.Error(
            "set.scoring.differs",
            $"Quy tắc ghi ở đây là {now}, khác với quy tắc mà \"scoring\" làm ra: {expected}.",
            "Xóa \"combine\" và \"workflow\" để chương trình tự làm từ \"scoring\", hoặc sửa cho giống nhau."
        );
}
