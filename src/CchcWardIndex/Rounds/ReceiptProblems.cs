using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;

namespace CchcWardIndex.Rounds;

/// <summary>Words that only a receipt says: of a file beside what was handed in before.</summary>
internal static class ReceiptProblems
{
    public static ProblemText NotScored(string unit, string note, string office) =>
        ProblemText.Warning(
            "receipt.unit.not-scored",
            $"{unit} không được chấm điểm. {note}",
            $"Đơn vị không phải nộp phiếu tự chấm. Nếu đơn vị vẫn phải được chấm, liên hệ với {office}."
        );

    /// <summary>A new survey file lacks rows that the former had.</summary>
    public static ProblemText SurveyRowsGone(int former, IReadOnlyList<string> gone) =>
        Gone("receipt.gone.survey-rows", "Phiếu khảo sát này", former, "dòng", gone);

    /// <summary>A new form of appraisal lacks conclusions that the former had.</summary>
    public static ProblemText ConclusionsGone(int former, IReadOnlyList<string> gone) =>
        Gone("receipt.gone.conclusions", "Phiếu này", former, "kết luận", gone);

    /// <summary>A new part of a department's form lacks conclusions that stood in its rows before.</summary>
    public static ProblemText ConclusionsOfPartGone(int former, IReadOnlyList<string> gone) =>
        ProblemText.Warning(
            "receipt.gone.conclusions-of-part",
            $"Phần này thay các dòng ấy của phiếu đã gửi trước (gần nhất là lần {former}), nhưng để trống {gone.Count} kết luận đã có: {Listed(gone)}.",
            "Nếu các kết luận ấy vẫn phải tính, bổ sung vào phần này rồi gửi lại. Các dòng không có trong phần này không thay đổi."
        );

    /// <summary>A new form of explanation lacks explanations that the former had.</summary>
    public static ProblemText ExplanationsGone(int former, IReadOnlyList<string> gone) =>
        Gone("receipt.gone.explanations", "Phiếu này", former, "giải trình", gone);

    /// <summary>A blank survey file takes out the former of its name.</summary>
    public static ProblemText BlankTakesOut(string file, int former) =>
        ProblemText.Warning(
            "receipt.survey.taken-out",
            $"Tệp không có dòng trả lời nào, nên tệp \"{file}\" (lần {former}) không còn được tính.",
            "Nếu bỏ nhầm, gửi lại tệp cũ: tệp sẽ được tính lại."
        );

    public static ProblemText BlankTakesOutNothing() =>
        ProblemText.Warning(
            "receipt.survey.nothing-taken-out",
            "Tệp không có dòng trả lời nào và không cùng tên với tệp nào đang được tính, nên không thay đổi gì.",
            "Nếu muốn bỏ một tệp đã gửi, gửi phiếu để trống mang đúng tên tệp ấy."
        );

    /// <summary>A survey file that may be meant in place of another, and counts besides it.</summary>
    /// <param name="file">Its name.</param>
    /// <param name="meeting">What both have in common.</param>
    public static ProblemText SurveyMeets(string file, SurveyMeeting meeting)
    {
        var what = meeting.OfRespondents ? "mã phiếu" : "dòng (đơn vị và câu hỏi)";
        var shared = meeting.Shared == 0 ? $"không có {what} nào chung" : $"có chung {Show.Number(meeting.Shared)} {what}";
        var fate =
            meeting.Shared == 0 ? ""
            : meeting.OfRespondents
                ? $": {Show.Number(meeting.Same)} dòng giống hệt chỉ tính một lần, {Show.Number(meeting.Different)} dòng trả lời khác nhau không được "
                    + "tính ở cả hai tệp"
            : $"; {what} có ở cả hai tệp thì không được tính ở tệp nào";
        return ProblemText.Warning(
            "receipt.survey.meets-other",
            $"Tệp này {shared} với tệp \"{meeting.Other}\" đang được tính{fate}. Tệp này được tính thêm, không thay tệp "
                + $"ấy{(meeting.IsNamesake ? $"; để phân biệt, phiếu này gọi tệp này là \"{file}\"" : "")}.",
            $"Nếu tệp này thay tệp \"{meeting.Other}\": gửi thêm một phiếu khảo sát để trống (không có dòng trả lời nào) mang tên "
                + $"\"{meeting.Other}\". Nếu gửi nhầm tệp này: gửi phiếu để trống mang tên \"{file}\"."
        );
    }

    /// <summary>Units of which a table from outside has no figure, which by the set means that there was no occasion.</summary>
    public static ProblemText TableSilent(int units, string named) =>
        ProblemText.Warning(
            "receipt.table.silent",
            $"{units} đơn vị không có số liệu trong bảng nên tiêu chí được coi là không phát sinh: {named}.",
            "Kiểm tra lại; nếu đơn vị có số liệu thì bổ sung dòng của đơn vị rồi gửi lại cả bảng."
        );

    // A new revision replaces the former whole: what is no longer there must not vanish unsaid.
    private static ProblemText Gone(ProblemId id, string form, int former, string what, IReadOnlyList<string> gone) =>
        ProblemText.Warning(
            id,
            $"{form} thay toàn bộ phiếu lần {former}, nhưng không còn {gone.Count} {what} đã có ở phiếu trước: " + $"{Listed(gone)}.",
            $"Nếu các {what} ấy vẫn phải tính, bổ sung vào phiếu rồi gửi lại cả phiếu."
        );

    private static string Listed(IReadOnlyList<string> gone) => $"{string.Join("; ", gone.Take(10))}{(gone.Count > 10 ? "; …" : "")}";
}
