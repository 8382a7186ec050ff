namespace CchcWardIndex.Scoring;

/// <summary>What stands as <c>rule</c> where no rule of the criterion decided: fixed sentences, part of the format of <c>results.json</c>.</summary>
public static class Grounds
{
    /// <summary>"Không phát sinh", which the set counts as fully met.</summary>
    public const string NoOccasion = "Không phát sinh: tính đủ điểm";

    /// <summary>Không công nhận.</summary>
    public const string Rejected = "Cơ quan thẩm định không công nhận";

    /// <summary>Points typed by an appraiser.</summary>
    public const string Judged = "Cơ quan thẩm định chấm theo nhận định";

    /// <summary>No document of anybody, where the set then gives no points.</summary>
    public const string NoDocument = "Không có tài liệu: 0 điểm theo bộ chỉ số";

    /// <summary>Nothing handed in, where the set then gives no points.</summary>
    public const string NotSubmitted = "Không nộp phiếu tự chấm: 0 điểm theo bộ chỉ số";

    /// <summary>Nothing handed in, where somebody decided so on the unit.</summary>
    public const string NotSubmittedAsDecided = "Không nộp phiếu tự chấm: 0 điểm theo quyết định đối với đơn vị";

    /// <summary>No survey, where the set then leaves it out of the maximum.</summary>
    public const string NoSurvey = "Không tổ chức khảo sát: không tính vào điểm tối đa";

    /// <summary>A table from outside without a figure of the unit, where the set then leaves the criterion out of the maximum.</summary>
    public const string NoFigure = "Bảng số liệu không có số liệu của đơn vị: không tính vào điểm tối đa";

    /// <summary>A criterion that by the set does not apply to the unit.</summary>
    public const string OutOfScope = "Không áp dụng cho đơn vị theo bộ chỉ số: không tính vào điểm tối đa";
}
