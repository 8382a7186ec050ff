using System.Reflection;
using System.Text;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Tests.Malformed;

/// <summary>The set that every mistake is laid over is itself without one; and all mistakes of a set are told at once.</summary>
public sealed class SoundSetTests
{
    private const string Criterion = "1/1.1.1.json";

    [Fact]
    public void The_sound_set_has_no_faults_and_every_workflow_is_proven()
    {
        var loaded = MalformedSet.Load(MalformedSet.Sound());
        var proven = RuleBook.Prove(loaded);

        Assert.Empty(loaded.Faults);
        Assert.Empty(proven.Faults);
        Assert.NotNull(proven.Book);
        Assert.Equal(4, loaded.Tests.Length);
        Assert.Empty(AuthorsTests.Run(proven.Book, loaded.Tests));
        Assert.Equal(["1.1.1", "1.1.2", "2.1", "3.1", "grading"], proven.Proofs.Select(proof => proof.Criterion));
        Assert.All(proven.Proofs, proof => Assert.True(proof.Probes > 2, proof.Criterion));
    }

    [Fact]
    public void What_was_not_proven_is_said()
    {
        var proof = RuleBook.Prove(MalformedSet.Load(MalformedSet.Sound())).Proofs.Single(proof => proof.Criterion == "1.1.1");

        Assert.Equal(
            [
                "Có biểu thức đọc nhiều số liệu cùng lúc; đã thử ở các mốc và sát hai bên mốc, không phải mọi tổ hợp.",
                "Có số liệu không có giới hạn trên; đã thử đến 1.000.000.",
            ],
            proof.Unproven
        );
    }

    [Fact]
    public void A_set_with_ten_mistakes_tells_all_ten_at_once()
    {
        var files = MalformedSet.Sound();
        Edit(files, Criterion, "\"maxPoints\": 2,", "\"maxPoints\": 2, \"ghiChu\": \"x\",");
        Edit(files, "set.json", "\"year\": 2022", "\"year\": 222");
        Edit(files, "units.json", "\"code\": \"21601\"", "\"code\": \"21550\"");
        Edit(files, "grading.json", "\"SuccessEvent\": \"Khá\"", "\"SuccessEvent\": \"Tốt\"");
        Edit(files, "2/2.1.json", "\"SuccessEvent\": \"0.5\"", "\"SuccessEvent\": \"0.7\"");
        Edit(files, "2/2.1.json", "\"SuccessEvent\": \"1\"", "\"SuccessEvent\": \"1.5\"");
        Edit(files, "2/2.1.json", "\"tu-phap\"", "\"thue\"");
        Edit(files, "1/1.1.2.json", "\"evidence\": [ \"Kế hoạch đã ban hành\" ]", "\"evidence\": []");
        Edit(files, "3/3.1.json", "\"min\": 1", "\"min\": \"x\"");
        Edit(files, "tests/2.1.json", "\"points\": 0.5", "\"points\": \"0.5\"");

        var faults = MalformedSet.Faults(files);

        string[] expected =
        [
            "Khóa \"ghiChu\"",
            "Năm 222",
            "Mã đơn vị \"21550\"",
            "khác với tên quy tắc \"Khá\"",
            "bội số của bước điểm 0.5",
            "quá điểm tối đa 1",
            "\"thue\"",
            "phải nêu tài liệu kiểm chứng",
            "Giới hạn \"x\"",
            "\"points\" phải là số",
        ];
        Assert.True(faults.Length == expected.Length, string.Join("\n", faults));
        Assert.All(expected, words => Assert.Contains(faults, fault => fault.Message.Contains(words, StringComparison.Ordinal)));
        Assert.Equal(faults.Select(fault => fault.File).Order(StringComparer.Ordinal), faults.Select(fault => fault.File));
    }

    [Fact]
    public void A_fault_of_reading_hides_neither_one_of_the_rules_nor_a_wrong_example_elsewhere()
    {
        var files = MalformedSet.Sound();
        // Read wrongly, not understood, without an answer for "khong", and another example's points.
        Edit(files, "1/1.1.2.json", "\"department\": \"noi-vu\"", "\"department\": \"thue\"");
        Edit(files, Criterion, "daHoanThanh == tongNhiemVu", "daHoanThanh == tongViec");
        Edit(
            files,
            "2/2.1.json",
            "\"Expression\": \"true\", \"SuccessEvent\": \"0\"",
            "\"Expression\": \"ketQua == \\\"kip-thoi\\\"\", \"SuccessEvent\": \"0\""
        );
        var together = MalformedSet.Faults(files);

        Assert.Equal(["1/1.1.1.json", "1/1.1.2.json", "2/2.1.json"], together.Select(fault => fault.File).Distinct());

        files = MalformedSet.Sound();
        Edit(files, "1/1.1.2.json", "\"department\": \"noi-vu\"", "\"department\": \"thue\"");
        Edit(files, "tests/2.1.json", "\"points\": 0.5", "\"points\": 1");
        Assert.Equal(["1/1.1.2.json", "tests/2.1.json"], MalformedSet.Faults(files).Select(fault => fault.File));
    }

    [Fact]
    public void A_set_with_a_wrong_example_cannot_score()
    {
        var files = MalformedSet.Sound();
        Edit(files, "tests/2.1.json", "\"points\": 0.5", "\"points\": 1");
        var proven = RuleBook.Prove(MalformedSet.Load(files));

        Assert.Null(proven.Book);
        Assert.Contains("mong đợi 1 điểm, quy tắc cho 0,5 điểm", Assert.Single(proven.Faults).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_mistake_of_the_folder_is_asserted_and_there_are_many()
    {
        var asserted = typeof(Told)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(Told).Namespace)
            .SelectMany(type => type.GetMethods())
            .SelectMany(method => method.GetCustomAttributes<InlineDataAttribute>())
            .Select(row => row.Data[0] as string)
            .ToHashSet();

        Assert.Superset(MalformedSet.Names.ToHashSet(), asserted.OfType<string>().ToHashSet());
        Assert.True(MalformedSet.Names.Count() >= 45);
    }

    [Fact]
    public void An_empty_file_is_told_and_not_taken_for_a_missing_one()
    {
        var files = MalformedSet.Sound();
        files[Criterion] = [];

        Assert.Equal("set.file.no-json", Assert.Single(MalformedSet.Faults(files)).Id.ToString());
    }

    [Theory]
    [InlineData("{")]
    [InlineData("{ \"code\": \"1.1.1\"")]
    public void A_file_cut_short_is_not_called_too_deep(string content)
    {
        var files = MalformedSet.Sound();
        files[Criterion] = Encoding.UTF8.GetBytes(content);

        Assert.Equal("set.file.no-json", Assert.Single(MalformedSet.Faults(files)).Id.ToString());
    }

    [Fact]
    public void Two_files_of_one_path_are_told()
    {
        var files = MalformedSet.Sound().Select(file => new CriteriaFile(file.Key, file.Value)).ToList();

        var fault = Assert.Single(CriteriaSetLoader.Load("nho", [.. files, files.Single(file => file.Path == Criterion)]).Faults);

        Assert.Equal((Criterion, "Hai tệp cùng tên, không kể chữ hoa, chữ thường."), (fault.File, fault.Message));
    }

    [Fact]
    public void No_files_at_all_are_told_as_three_missing_ones() =>
        Assert.Equal(
            ["Thiếu tệp grading.json.", "Thiếu tệp set.json.", "Thiếu tệp units.json."],
            MalformedSet.Faults(new SortedDictionary<string, byte[]>()).Select(fault => fault.Message)
        );

    private static void Edit(SortedDictionary<string, byte[]> files, string path, string old, string changed)
    {
        var text = Encoding.UTF8.GetString(files[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        files[path] = Encoding.UTF8.GetBytes(text.Replace(old, changed, StringComparison.Ordinal));
    }
}
