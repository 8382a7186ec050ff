using System.Data.Common;
using Npgsql;

namespace CchcWardIndex.Worker.Configuration;

/// <summary>The connection string of the database. It may hold a password: no message shows any part of it.</summary>
internal static class DatabaseCheck
{
    private const string Remedy =
        "Ghi theo dạng Host=…;Port=5432;Database=cchc;Username=…;Password=…, hoặc để trống để dùng tệp state.db trong thư mục dữ liệu.";

    /// <summary>Empty, or a PostgreSQL connection string that names a host and a database.</summary>
    public static string Read(SettingsSection root)
    {
        var text = root.Secret("Database");
        if (text.Length > 0 && Wrong(text) is { } wrong)
        {
            root.Fault("Database", wrong, Remedy);
        }

        return text;
    }

    private static string? Wrong(string text)
    {
        DbConnectionStringBuilder given;
        try
        {
            given = new DbConnectionStringBuilder { ConnectionString = text };
        }
        catch (ArgumentException)
        {
            return "Chuỗi kết nối PostgreSQL không đúng dạng Khóa=giá trị;Khóa=giá trị.";
        }

        var known = new NpgsqlConnectionStringBuilder();
        foreach (var (key, place) in given.Keys.Cast<string>().Select((key, place) => (key, place + 1)))
        {
            try
            {
                known[key] = given[key];
            }
            catch (Exception error) when (error is ArgumentException or FormatException or InvalidCastException or OverflowException or NotSupportedException)
            {
                return $"Khóa thứ {place} của chuỗi kết nối PostgreSQL là khóa lạ hoặc có giá trị sai.";
            }
        }

        return string.IsNullOrWhiteSpace(known.Host) ? "Chuỗi kết nối PostgreSQL thiếu Host (máy chủ)."
            : string.IsNullOrWhiteSpace(known.Database) ? "Chuỗi kết nối PostgreSQL thiếu Database (tên cơ sở dữ liệu)."
            : null;
    }
}
