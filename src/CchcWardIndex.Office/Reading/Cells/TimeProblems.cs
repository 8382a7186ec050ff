namespace CchcWardIndex.Office.Reading.Cells;

/// <summary>Words on a cell that should hold a day, or a day and an hour.</summary>
internal static class TimeProblems
{
    private const string Day = "Nhập theo dạng ngày/tháng/năm, năm đủ bốn chữ số.";
    private const string Hour = "Nhập theo dạng ngày/tháng/năm giờ:phút, năm đủ bốn chữ số.";

    /// <summary>A cell with a day alone where the hour decides.</summary>
    public static Complaint NoHour() =>
        new("intake.time.no-hour", "có ngày nhưng chưa có giờ.", Hour + " Nếu đúng là 0 giờ, nhập dạng chữ: '00:00 rồi đến ngày/tháng/năm.");

    /// <summary>The same of text.</summary>
    public static Complaint NoHour(string text) => Complaint.About("intake.time.no-hour", text, "có ngày nhưng chưa có giờ.", Hour);

    public static Complaint NotADay(bool withHour) => new("intake.time.not-a-day", "không phải là ngày.", Example(withHour));

    public static Complaint NoFormat(string number, bool withHour) =>
        new("intake.time.no-format", $"ghi số {number}, không có định dạng ngày.", Example(withHour));

    public static Complaint OutsideCalendar(string number, bool withHour) =>
        new("intake.time.outside-calendar", $"là ngày ngoài lịch (số {number}).", Example(withHour));

    public static Complaint ZoneHidesDay(string text) =>
        Complaint.About("intake.time.other-zone", text, "ghi theo múi giờ khác nên chưa rõ là ngày nào ở Việt Nam.", Day);

    public static Complaint ZoneHidesHour(string text) =>
        Complaint.About("intake.time.other-zone", text, "ghi theo múi giờ khác nên chưa rõ là mấy giờ ở Việt Nam.", Hour);

    public static Complaint Unreadable(string text, bool withHour) =>
        Complaint.About("intake.time.unreadable", text, "không đọc được là ngày.", Example(withHour));

    public static Complaint ShortYear(string text, bool withHour) =>
        Complaint.About("intake.time.short-year", text, "năm chỉ có hai chữ số.", Example(withHour));

    public static Complaint Swapped(string text, int month, bool withHour) =>
        Complaint.About("intake.time.swapped", text, $"tháng {month} không có; có lẽ ngày và tháng bị đảo.", Example(withHour));

    public static Complaint NoSuchDay(string text, bool withHour) => Complaint.About("intake.time.no-such-day", text, "không có ngày này.", Example(withHour));

    public static Complaint TwoHours(string text, bool withHour) => Complaint.About("intake.time.two-hours", text, "có hai giờ khác nhau.", Example(withHour));

    public static Complaint NoSuchHour(string text, bool withHour) => Complaint.About("intake.time.no-such-hour", text, "không có giờ này.", Example(withHour));

    private static string Example(bool withHour) => withHour ? Hour : Day;
}
