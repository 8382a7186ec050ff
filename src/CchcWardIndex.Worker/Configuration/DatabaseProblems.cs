using CchcWardIndex.Problems;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>Words on the connection string of the database. It may hold a password: nothing of it is ever shown.</summary>
internal static class DatabaseProblems
{
    private const string Form = "Ghi theo dạng Host=…;Port=5432;Database=cchc;Username=…;Password=…, hoặc để trống để dùng tệp state.db trong thư mục dữ liệu.";

    /// <summary>No pairs of keys and values.</summary>
    public static ProblemText NotPairs() =>
        ProblemText.Error("settings.database.not-pairs", "Chuỗi kết nối PostgreSQL không đúng dạng Khóa=giá trị;Khóa=giá trị.", Form);

    /// <summary>A key that is not known, or a value that cannot be.</summary>
    public static ProblemText WrongKey(int place) =>
        ProblemText.Error("settings.database.wrong-key", $"Khóa thứ {place} của chuỗi kết nối PostgreSQL là khóa lạ hoặc có giá trị sai.", Form);

    /// <summary>No host.</summary>
    public static ProblemText NoHost() => ProblemText.Error("settings.database.no-host", "Chuỗi kết nối PostgreSQL thiếu Host (máy chủ).", Form);

    /// <summary>No database.</summary>
    public static ProblemText NoName() => ProblemText.Error("settings.database.no-name", "Chuỗi kết nối PostgreSQL thiếu Database (tên cơ sở dữ liệu).", Form);
}
