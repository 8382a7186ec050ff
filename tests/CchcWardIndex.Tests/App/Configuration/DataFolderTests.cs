using CchcWardIndex.Tests.Worker;

namespace CchcWardIndex.Tests.App.Configuration;

/// <summary>The option <c>--data</c>, through the real program.</summary>
public class DataFolderTests
{
    [Theory]
    [InlineData("--data", "{0}", "criteria", "check")]
    [InlineData("criteria", "check", "--data={0}")]
    public void Every_command_takes_its_settings_from_the_data_folder(params string[] arguments)
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Path("appsettings.json"), """{ "Cchc": { "Criteria": "bo-khac" } }""");
        var ran = Cchc.Here([.. arguments.Select(argument => argument.Replace("{0}", folder.Root, StringComparison.Ordinal))]);
        Assert.Equal(2, ran.Status);
        Assert.Contains("Không có thư mục bộ tiêu chí \"bo-khac\"", ran.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_in_the_settings_end_a_command_with_status_2_and_no_stack_trace()
    {
        using var folder = new TemporaryFolder();
        File.WriteAllText(folder.Path("appsettings.json"), """{ "Cchc": { "Criterai": "x", "Log": { "KeepDays": 0 } } }""");
        var ran = Cchc.Here("score", "--data", folder.Root, "--evidence", folder.Root, "--out", folder.Path("out"));
        Assert.Equal(2, ran.Status);
        Assert.Contains("Có phải là \"Criteria\"?", ran.Error, StringComparison.Ordinal);
        Assert.Contains("Thiết lập có 2 lỗi", ran.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", ran.Error, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder.Path("out")));
    }

    [Fact]
    public void A_data_option_without_a_folder_is_told_as_a_mistake_of_the_command_line()
    {
        var ran = Cchc.Here("criteria", "check", "--data");
        Assert.Equal(2, ran.Status);
        Assert.Contains("Tùy chọn --data cần đúng một giá trị", ran.Error, StringComparison.Ordinal);
    }
}
