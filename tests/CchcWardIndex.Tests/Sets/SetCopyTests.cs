using System.Text;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Copying;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Tests.Malformed;
using CchcWardIndex.Tests.Patterns;

namespace CchcWardIndex.Tests.Sets;

/// <summary>What <c>criteria new</c> makes of a set: another year's, with all a person must decide listed.</summary>
public sealed class SetCopyTests
{
    private static readonly IReadOnlyList<CriteriaFile> Files2022 = CriteriaFolder.Files(RepositoryFolder.Path("criteria", "2022"));
    private static readonly CriteriaSet Set2022 = CriteriaSetLoader.Load("2022", Files2022).Set!;

    public static TheoryData<string> Patterns { get; } = [.. PatternSet.Names.Select(PatternSet.Key)];

    [Theory]
    [InlineData(2023)]
    [InlineData(2026)]
    public void The_set_of_2022_in_another_year_has_no_fault_and_its_texts_are_all_that_is_told(int year)
    {
        var copy = SetCopy.Of(Set2022, Files2022, year, Set2022.Index);
        var proven = RuleBook.Prove(CriteriaSetLoader.Load("copy", copy.Files));

        Assert.Empty(proven.Faults);
        Assert.Equal(
            (year, $"Bộ chỉ số cải cách hành chính cấp xã thành phố Quy Nhơn năm {year}", new DateTimeOffset(year, 12, 5, 17, 0, 0, TimeSpan.FromHours(7))),
            (proven.Book!.Set.Year, proven.Book.Set.Title, proven.Book.Set.SubmissionDeadline)
        );
        Assert.Contains($"DateTime({year},3,31)", proven.Book.Set.Criteria[0].Rules[0].Expression, StringComparison.Ordinal);
        // What check tells by the file, new tells one by one.
        Assert.Equal(
            YearTexts.Remarks(copy.Files, year).Select(remark => remark.File),
            copy.Undecided.Where(undecided => undecided.Id == "set.copy.text").Select(undecided => undecided.File).Distinct()
        );
        Assert.Single(
            copy.Undecided,
            undecided => undecided.Id == "set.copy.legal-basis" && undecided.Message.StartsWith("43/KH-UBND ngày 21/02/2022 là", StringComparison.Ordinal)
        );
        Assert.Single(copy.Undecided, undecided => undecided.Id == "set.copy.decision");
        Assert.Contains("21 đơn vị", Assert.Single(copy.Undecided, undecided => undecided.Id == "set.copy.units").Message, StringComparison.Ordinal);
    }

    // Its authors' examples move with it: every point is given for the same days of another year.
    [Theory]
    [MemberData(nameof(Patterns))]
    public void A_set_of_any_pattern_in_another_year_has_no_fault(string pattern)
    {
        var (set, files) = (PatternSet.Of(pattern).Book.Set, PatternSet.FilesOf(pattern).ToList());

        var copy = CriteriaSetLoader.Load("copy", SetCopy.Of(set, files, set.Year + 1, set.Index).Files);

        Assert.Empty(RuleBook.Prove(copy).Faults);
        Assert.Equal(PatternSet.Of(pattern).Loaded.Tests.Length, copy.Tests.Length);
    }

    [Fact]
    public void Dates_that_are_relative_need_nothing_and_no_other_letter_of_the_set_changes()
    {
        var copy = SetCopy.Of(Set2022, Files2022, 2026, Set2022.Index);

        Assert.Equal(["$.year", "$.title", "$.submissionDeadline"], copy.Changes.Select(change => change.Place));
        Assert.All(
            Files2022.Where(file => file.Path != "set.json"),
            file => Assert.True(Copied(copy, file.Path).AsSpan().SequenceEqual(file.Content.Span), file.Path)
        );
    }

    [Fact]
    public void Absolute_dates_of_the_old_year_become_relative_and_far_ones_stay()
    {
        var files = MalformedSet.Sound();
        Change(files, "1/1.1.2.json", "\"onlyWhen\": \"coKeHoach\" }", "\"onlyWhen\": \"coKeHoach\", \"min\": \"2021-12-01\", \"max\": \"2023-01-15\" }");
        Change(files, "1/1.1.2.json", "<= DateTime(2022,1,31)", "<= DateTime( 2022 ,1,31)");
        files["tests/1.1.2.json"] = Bytes(
            """
            { "criterion": "1.1.2", "cases": [ { "name": "Kịp", "facts": { "coKeHoach": true, "ngayBanHanh": "2022-01-20" }, "points": 1,
              "rule": "Có kế hoạch + Ban hành trong tháng 01", "calculation": "0,5 + 0,5" } ] }
            """
        );

        var copy = Copy(files, 2030);

        var criterion = Text(Copied(copy, "1/1.1.2.json"));
        Assert.Contains("\"min\": \"year-1-12-01\", \"max\": \"year+1-01-15\"", criterion, StringComparison.Ordinal);
        Assert.Contains("ngayBanHanh <= DateTime( year ,1,31)", criterion, StringComparison.Ordinal);
        Assert.Contains("\"ngayBanHanh\": \"year-01-20\"", Text(Copied(copy, "tests/1.1.2.json")), StringComparison.Ordinal);
        Assert.Empty(RuleBook.Prove(CriteriaSetLoader.Load("copy", copy.Files)).Faults);
        Assert.Contains(new SetChange("1/1.1.2.json", "$.facts[1].max", "2023-01-15", "year+1-01-15"), copy.Changes);
    }

    [Fact]
    public void What_belongs_to_the_old_year_alone_stays_behind_and_days_move()
    {
        var files = MalformedSet.Sound();
        Change(
            files,
            "set.json",
            "\"decision\": \"chưa ban hành\"",
            """
            "decision": { "number": "12/QĐ-UBND", "date": "2022-03-01" }, "supersedes": { "set": "cu", "from": "2022-03-01" },
              "timetable": { "submission": "2022-12-20" }, "formerCodes": [ { "now": "1.1.2", "then": "1.1.3" } ]
            """
        );
        files["last-year.json"] = Bytes("""{ "index": "CCHC", "year": 2021, "source": "QĐ 1", "areas": [], "criteria": [], "units": [] }""");
        var loaded = MalformedSet.Load(files);
        Assert.True(loaded.Set is not null, string.Join("\n", loaded.Faults));

        var copy = SetCopy.Of(loaded.Set, AsFiles(files), 2024, IndexCode.Read("CNTT")!);

        var set = CriteriaSetLoader.Load("copy", copy.Files).Set!;
        Assert.Equal((2024, "CNTT", null, null), (set.Year, $"{set.Index}", set.Decision, set.Supersedes));
        Assert.Equal(new DateOnly(2024, 12, 20), set.Timetable.Submission);
        Assert.DoesNotContain("formerCodes", Text(Copied(copy, "set.json")), StringComparison.Ordinal);
        Assert.DoesNotContain(copy.Files, file => file.Path == "last-year.json");
        Assert.Contains(copy.Undecided, undecided => undecided.Id == "set.copy.last-year");
        Assert.Contains(copy.Undecided, undecided => undecided.Id == "set.copy.index");
        Assert.Equal(["$.supersedes", "$.formerCodes"], copy.Changes.Where(change => change.After is null).Select(change => change.Place));
    }

    [Fact]
    public void A_unit_that_ended_is_to_be_decided_and_one_that_began_long_ago_is_not()
    {
        var files = MalformedSet.Sound();
        var first = MalformedSet.Load(files).Set!.Units.First(unit => unit is { From: null, To: null, Unranked: null });
        Change(files, "units.json", $"\"code\": \"{first.Code}\",", $"\"code\": \"{first.Code}\", \"to\": \"2022-06-30\",");

        var told = Assert.Single(Copy(files, 2026).Undecided, undecided => undecided.Id == "set.copy.unit");

        Assert.StartsWith($"{first.Name} ({first.Code}) ", told.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_last_of_February_is_there_in_every_year()
    {
        var files = MalformedSet.Sound();
        Change(files, "set.json", "\"year\": 2022", "\"year\": 2023");
        Change(files, "set.json", "\"submissionDeadline\": \"2022-12-05", "\"submissionDeadline\": \"2024-02-29");

        Assert.Equal("2026-02-28", Copy(files, 2025).Changes.Single(change => change.Place == "$.submissionDeadline").After![..10]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_key_goes_with_its_comma_wherever_it_stands(bool last)
    {
        const string Superseded = "\"supersedes\": { \"set\": \"a,}\", \"from\": \"2022-03-01\" }";
        var files = MalformedSet.Sound();
        var sound = Text(files["set.json"]).Trim();
        files["set.json"] = Bytes(last ? $"{sound[..^1].TrimEnd()} ,\n {Superseded} }}" : $"\uFEFF{{ {Superseded},\n {sound[1..]}");

        var set = CriteriaSetLoader.Load("copy", Copy(files, 2026).Files);

        Assert.True(set.Set is { Supersedes: null }, string.Join("\n", set.Faults));
    }

    private static SetCopy Copy(SortedDictionary<string, byte[]> files, int year)
    {
        var loaded = MalformedSet.Load(files);
        Assert.True(loaded.Set is not null, string.Join("\n", loaded.Faults));
        return SetCopy.Of(loaded.Set, AsFiles(files), year, loaded.Set.Index);
    }

    private static void Change(SortedDictionary<string, byte[]> files, string path, string from, string to)
    {
        var text = Text(files[path]);
        Assert.Contains(from, text, StringComparison.Ordinal);
        files[path] = Bytes(text.Replace(from, to, StringComparison.Ordinal));
    }

    private static byte[] Copied(SetCopy copy, string path) => copy.Files.Single(file => file.Path == path).Content.ToArray();

    private static CriteriaFile[] AsFiles(SortedDictionary<string, byte[]> files) => [.. files.Select(file => new CriteriaFile(file.Key, file.Value))];

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
