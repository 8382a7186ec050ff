namespace CchcWardIndex.Publication;

/// <summary>
/// With which commands of this program anyone makes results again or looks at them. They stand in papers under the seal, which are the same to the byte whoever
/// publishes, so they are no words of a caller's.
/// </summary>
public static class HowToRepeat
{
    /// <summary>From a criteria set and the workbooks.</summary>
    public static string FromEvidence => "cchc score --criteria <thư mục bộ chỉ số> --evidence <thư mục tệp> --out <thư mục kết quả>";

    /// <summary>From a published folder; the folder follows.</summary>
    public static string Published => "cchc verify";

    /// <summary>How one unit is looked at; its code follows.</summary>
    public static string Explained => "cchc explain --unit";
}
