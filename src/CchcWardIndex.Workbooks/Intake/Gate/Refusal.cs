namespace CchcWardIndex.Workbooks.Intake.Gate;

/// <summary>Why a file is not read at all, and what to do about it. Vietnamese, full sentences.</summary>
/// <param name="Reason">What is wrong with the file.</param>
/// <param name="Remedy">What to do.</param>
public sealed record Refusal(string Reason, string Remedy);

/// <summary>Thrown while a file is being looked at; never leaves the reading of workbooks.</summary>
internal sealed class RefusedException(Refusal refusal) : Exception(refusal.Reason)
{
    public RefusedException(string reason, string remedy)
        : this(new Refusal(reason, remedy)) { }

    public Refusal Refusal => refusal;
}

/// <summary>Remedies that fit several faults.</summary>
internal static class Remedies
{
    public const string SendAgain = "Gửi lại tệp; nếu vẫn lỗi, mở bằng Excel, lưu thành tệp mới rồi gửi tệp mới đó.";
    public const string UseTheForm = "Điền vào phiếu mẫu do Phòng Nội vụ gửi và lưu dạng Excel Workbook (.xlsx).";

    /// <summary>Of XML at which its reader fails in a part that is none by its name.</summary>
    public static readonly Refusal NoStructure = new("Cấu trúc bên trong tệp không đúng.", SendAgain);

    public const string SaveAsPlain = "Mở tệp bằng Excel, chọn Lưu thành (Save As) dạng Excel Workbook (.xlsx) rồi gửi lại.";
}
