namespace CchcWardIndex.Tests.App.Configuration;

/// <summary>One method a mistake in <c>appsettings.json</c>: each is told, once, with its key.</summary>
public class ConfigurationIsNeverSilentlyDroppedTests
{
    [Fact]
    public void A_misspelt_setting() =>
        GivenSettings.IsToldOnce(
            "\"Inbox\": { \"PolSeconds\": 2 }",
            "Cchc:Inbox:PolSeconds (tệp ",
            "không có thiết lập \"PolSeconds\"",
            "Có phải là \"PollSeconds\"?"
        );

    [Fact]
    public void A_misspelt_group() =>
        GivenSettings.IsToldOnce("\"Role\": { \"Approve\": [\"x\"] }", "Cchc:Role ", "không có thiết lập \"Role\"", "Có phải là \"Roles\"?");

    [Fact]
    public void A_setting_in_no_group_of_its_own() =>
        GivenSettings.IsToldOnce("\"Host\": \"localhost\"", "Cchc:Host ", "không có thiết lập \"Host\"", "Các khóa dùng được: Criteria, Folders");

    [Fact]
    public void A_misspelt_setting_that_is_null() =>
        GivenSettings.IsToldOnce("\"Mail\": { \"Hots\": null }", "Cchc:Mail:Hots ", "không có thiết lập \"Hots\"", "Có phải là \"Host\"?");

    [Fact]
    public void Another_part_of_the_file() =>
        GivenSettings.FileIsToldOnce(
            """{ "Cchc": {}, "Logging": { "LogLevel": { "Default": "Debug" } } }""",
            "Logging (tệp ",
            "không dùng phần \"Logging\"",
            "\"Cchc\""
        );

    [Fact]
    public void A_key_written_twice() =>
        GivenSettings.IsToldOnce("\"Criteria\": \"a\", \"criteria\": \"b\"", "Cchc:criteria ", "xuất hiện hai lần", "Chỉ giữ lại một khóa");

    [Fact]
    public void A_group_written_twice() =>
        GivenSettings.IsToldOnce(
            "\"Log\": { \"KeepDays\": 5 }, \"Log\": { \"KeepDays\": 6 }",
            "Cchc:Log:KeepDays ",
            "xuất hiện hai lần",
            "Chỉ giữ lại một khóa"
        );

    [Fact]
    public void A_list_of_criteria_sets_without_any() => GivenSettings.IsToldOnce("\"Criteria\": [ \"\" ]", "Cchc:Criteria:0 ", "để trống", "bỏ phần tử này");

    [Fact]
    public void A_criteria_set_named_twice() =>
        GivenSettings.IsToldOnce("\"Criteria\": [ \"a\", \"b\", \"a\" ]", "Cchc:Criteria:2 ", "xuất hiện hai lần", "Chỉ giữ lại một phần tử");

    [Fact]
    public void A_text_that_is_null() => GivenSettings.IsToldOnce("\"Criteria\": null", "Cchc:Criteria ", "Đang ghi null", "mặc định");

    [Fact]
    public void A_password_that_is_null() => GivenSettings.IsToldOnce("\"Mail\": { \"Password\": null }", "Cchc:Mail:Password ", "Đang ghi null", "mặc định");

    [Fact]
    public void A_number_that_is_null() =>
        GivenSettings.IsToldOnce("\"Inbox\": { \"PollSeconds\": null }", "Cchc:Inbox:PollSeconds ", "Đang ghi null", "mặc định");

    [Fact]
    public void A_group_that_is_null() => GivenSettings.IsToldOnce("\"Roles\": null", "Cchc:Roles ", "Đang ghi null", "mặc định");

    [Fact]
    public void A_list_that_is_null() => GivenSettings.IsToldOnce("\"Roles\": { \"Approve\": null }", "Cchc:Roles:Approve ", "Đang ghi null", "mặc định");

    [Fact]
    public void An_item_that_is_null() =>
        GivenSettings.IsToldOnce("\"Roles\": { \"Approve\": [\"a\", null] }", "Cchc:Roles:Approve:1 ", "không phải null", "bỏ phần tử này");

    [Fact]
    public void A_word_for_a_number() =>
        GivenSettings.IsToldOnce(
            "\"Inbox\": { \"PollSeconds\": \"nhanh\" }",
            "Cchc:Inbox:PollSeconds ",
            "Đang ghi \"nhanh\", không phải là số",
            "từ 0.2 đến 60"
        );

    [Fact]
    public void A_decimal_comma() =>
        GivenSettings.IsToldOnce("\"Inbox\": { \"PollSeconds\": \"0,5\" }", "Cchc:Inbox:PollSeconds ", "Đang ghi \"0,5\"", "phần lẻ sau dấu chấm");

    [Fact]
    public void A_number_out_of_range() =>
        GivenSettings.IsToldOnce("\"Inbox\": { \"PollSeconds\": 0.1 }", "Cchc:Inbox:PollSeconds ", "Đang ghi 0.1, ngoài khoảng cho phép", "từ 0.2 đến 60");

    [Fact]
    public void A_fraction_for_a_whole_number() =>
        GivenSettings.IsToldOnce("\"Mail\": { \"Port\": 587.5 }", "Cchc:Mail:Port ", "Đang ghi \"587.5\", không phải là số nguyên", "từ 1 đến 65535");

    [Fact]
    public void A_port_of_the_board_that_there_is_not() =>
        GivenSettings.IsToldOnce("\"Board\": { \"Port\": 65536 }", "Cchc:Board:Port ", "Đang ghi 65536, ngoài khoảng cho phép", "từ 0 đến 65535");

    [Fact]
    public void A_misspelt_setting_of_the_board() =>
        GivenSettings.IsToldOnce("\"Board\": { \"Prot\": 5022 }", "Cchc:Board:Prot ", "không có thiết lập \"Prot\"", "Có phải là \"Port\"?");

    [Fact]
    public void A_negative_day() =>
        GivenSettings.IsToldOnce("\"Schedule\": { \"ReminderDays\": [7, -1] }", "Cchc:Schedule:ReminderDays:1 ", "Đang ghi \"-1\"", "từ 0 đến 365");

    [Fact]
    public void A_day_given_twice() =>
        GivenSettings.IsToldOnce("\"Schedule\": { \"ReminderDays\": [7, 3, 7] }", "Cchc:Schedule:ReminderDays:2 ", "\"7\" xuất hiện hai lần", "Chỉ giữ lại");

    [Fact]
    public void True_for_a_number() =>
        GivenSettings.IsToldOnce("\"Log\": { \"KeepDays\": true }", "Cchc:Log:KeepDays ", "Đang ghi \"True\"", "số nguyên từ 1 đến 3650");

    [Fact]
    public void A_group_for_a_value() =>
        GivenSettings.IsToldOnce("\"Criteria\": { \"Folder\": \"x\" }", "Cchc:Criteria ", "cần đúng một giá trị", "không đặt trong { … }");

    [Fact]
    public void A_list_for_a_value() => GivenSettings.IsToldOnce("\"Mail\": { \"From\": [\"a@b.vn\"] }", "Cchc:Mail:From ", "cần đúng một giá trị", "[ … ]");

    [Fact]
    public void A_value_for_a_group() => GivenSettings.IsToldOnce("\"Inbox\": 5", "Cchc:Inbox ", "Đang ghi \"5\", nhưng chỗ này là một nhóm", "{ … }");

    [Fact]
    public void A_value_for_a_list() =>
        GivenSettings.IsToldOnce(
            "\"Roles\": { \"Approve\": \"*\" }",
            "Cchc:Roles:Approve ",
            "Đang ghi \"*\", nhưng chỗ này là một danh sách",
            "dù chỉ có một phần tử"
        );

    [Fact]
    public void A_group_for_a_list() =>
        GivenSettings.IsToldOnce("\"Roles\": { \"Approve\": { \"who\": \"x\" } }", "Cchc:Roles:Approve ", "đang có: who", "[ … ]");

    [Fact]
    public void A_list_in_a_list() =>
        GivenSettings.IsToldOnce("\"Mail\": { \"To\": [[\"a@b.vn\"]] }", "Cchc:Mail:To:0 ", "phải là một giá trị", "bỏ phần tử này");

    [Fact]
    public void A_role_that_nobody_has() =>
        GivenSettings.IsToldOnce("\"Roles\": { \"Approve\": [] }", "Cchc:Roles:Approve ", "không ai được làm việc này", "[\"*\"]");

    [Fact]
    public void A_role_for_anyone_and_for_some() =>
        GivenSettings.IsToldOnce("\"Roles\": { \"Publish\": [\"*\", \"Văn phòng\"] }", "Cchc:Roles:Publish ", "vừa cho mọi người", "hoặc chỉ nêu tên");

    [Fact]
    public void A_role_for_an_account_without_a_name() =>
        GivenSettings.IsToldOnce("\"Roles\": { \"Late\": [\"os:\"] }", "Cchc:Roles:Late ", "\"os:\" không phải là tài khoản", "os:noivu");

    [Fact]
    public void A_role_for_a_blank_name() =>
        GivenSettings.IsToldOnce("\"Roles\": { \"Late\": [\"\"] }", "Cchc:Roles:Late:0 ", "Đang để trống", "bỏ phần tử này");

    [Fact]
    public void A_name_with_a_blank_behind_it() =>
        GivenSettings.IsToldOnce("\"Roles\": { \"Late\": [\"Văn phòng \"] }", "Cchc:Roles:Late:0 ", "khoảng trắng ở đầu hoặc cuối", "không có khoảng trắng");

    [Fact]
    public void A_level_of_another_program() =>
        GivenSettings.IsToldOnce("\"Log\": { \"Level\": \"Info\" }", "Cchc:Log:Level ", "Đang ghi \"Info\"", "Debug, Information");

    [Fact]
    public void A_level_by_its_number() => GivenSettings.IsToldOnce("\"Log\": { \"Level\": 2 }", "Cchc:Log:Level ", "Đang ghi \"2\"", "Information");

    [Fact]
    public void A_log_that_says_nothing() => GivenSettings.IsToldOnce("\"Log\": { \"Level\": \"None\" }", "Cchc:Log:Level ", "không ghi gì cả", "Critical");

    [Fact]
    public void A_folder_without_a_name() =>
        GivenSettings.IsToldOnce("\"Folders\": { \"Inbox\": \"\" }", "Cchc:Folders:Inbox ", "Đang để trống", "tên thư mục");

    [Fact]
    public void A_folder_for_two_uses() =>
        GivenSettings.IsToldOnce(
            "\"Folders\": { \"Archive\": \"Inbox/\" }",
            "Cchc:Folders:Archive ",
            "trùng, chứa hoặc nằm trong thư mục của Inbox",
            "không lồng nhau"
        );

    [Fact]
    public void A_folder_inside_another() =>
        GivenSettings.IsToldOnce("\"Folders\": { \"Outbox\": \"x/../inbox/tra\" }", "Cchc:Folders:Outbox ", "nằm trong thư mục của Inbox", "không lồng nhau");

    [Fact]
    public void A_folder_around_the_data_folder() =>
        GivenSettings.IsToldOnce("\"Folders\": { \"Backups\": \"..\" }", "Cchc:Folders:Backups ", "chứa thư mục dữ liệu", "thư mục riêng");

    [Fact]
    public void A_cron_expression_of_another_kind() =>
        GivenSettings.IsToldOnce(
            "\"Schedule\": { \"Backup\": \"0 2 * * *\" }",
            "Cchc:Schedule:Backup ",
            "\"0 2 * * *\", không phải là lịch dạng cron",
            "giây phút giờ ngày tháng thứ"
        );

    [Fact]
    public void A_day_that_never_comes() =>
        GivenSettings.IsToldOnce("\"Schedule\": { \"Scoring\": \"0 0 8 30 2 ?\" }", "Cchc:Schedule:Scoring ", "không bao giờ có", "sáu trường");

    [Fact]
    public void A_time_zone_nobody_knows() =>
        GivenSettings.IsToldOnce(
            "\"Schedule\": { \"TimeZone\": \"Asia/Quy_Nhon\" }",
            "Cchc:Schedule:TimeZone ",
            "\"Asia/Quy_Nhon\", không phải là múi giờ",
            "Asia/Ho_Chi_Minh"
        );

    [Fact]
    public void A_file_that_is_no_JSON() =>
        GivenSettings.FileIsToldOnce(
            "{\n  \"Cchc\": {\n    \"Criteria\": \"bộ chỉ số\" \"Log\": {}\n  }\n}",
            "appsettings.json, dòng 3, cột 29",
            "không phải là JSON",
            "dấu phẩy"
        );

    [Fact]
    public void A_backslash_written_once() =>
        GivenSettings.FileIsToldOnce(
            "{ \"Cchc\": { \"Criteria\": \"D:\\cchc\" } }",
            "appsettings.json, dòng 1, cột ",
            "không phải là JSON",
            "dấu \\ trong đường dẫn phải viết hai lần"
        );

    [Fact]
    public void A_file_that_is_empty() => GivenSettings.FileIsToldOnce("", "appsettings.json, dòng 1, cột 1", "không phải là JSON", "ngoặc");

    [Fact]
    public void A_file_that_is_a_list() => GivenSettings.FileIsToldOnce("[]", "appsettings.json", "phải là một đối tượng JSON", "{ \"Cchc\": { … } }");

    [Fact]
    public void A_part_that_is_a_value() => GivenSettings.FileIsToldOnce("""{ "Cchc": "criteria/2022" }""", "Cchc ", "nhóm thiết lập", "{ … }");

    [Fact]
    public void Half_a_letter() => GivenSettings.IsToldOnce("\"Roles\": { \"Late\": [\"\\ud83d\"] }", "appsettings.json", "ký tự hỏng", "Gõ lại");
}
