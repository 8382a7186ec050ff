using System.Text;
using System.Text.RegularExpressions;
using CchcWardIndex.App.Rounds;
using CchcWardIndex.Appraising;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.SelfAssessments;
using CchcWardIndex.Office.Forms.Surveys;
using CchcWardIndex.Pages.Board;
using CchcWardIndex.Rounds;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.App.Rounds;

namespace CchcWardIndex.Tests.Papers;

/// <summary>A whole season of another index, another year and other units: whatever anybody is given to read speaks of these and of nothing else.</summary>
public sealed partial class OtherPlacesTests
{
    private static readonly string[] OfNeither = ["cải cách hành chính", "CCHC", "Quy Nhơn", "thành phố", "Phòng Nội vụ", "2022"];

    [Fact]
    public void Papers_of_an_index_of_departments_speak_of_departments_and_of_that_index()
    {
        using var round = new SmallRound("", files: OtherPlaces.Departments(), year: OtherPlaces.Year);
        var papers = Season(round, "tckh", "qlda");

        None(papers, [.. OfNeither, "phường", "các xã", "Chủ tịch Ủy ban nhân dân các", "UBND các", "Ủy ban nhân dân phòng"]);
        var form = Paper(papers, "Phieu-tu-cham");
        Assert.Contains("PHÒNG TÀI CHÍNH - KẾ HOẠCH", form, StringComparison.Ordinal);
        Assert.Contains("PHIẾU TỰ CHẤM ĐIỂM CHỈ SỐ MỨC ĐỘ ỨNG DỤNG CÔNG NGHỆ THÔNG TIN NĂM 2026", form, StringComparison.Ordinal);
        Assert.Contains("TRƯỞNG PHÒNG", form, StringComparison.Ordinal);
        Assert.Contains("ví dụ 20/01/2026", form, StringComparison.Ordinal);
        var decision = Paper(papers, "Quyet-dinh");
        Assert.Contains("Thủ trưởng các phòng, ban và Thủ trưởng", decision, StringComparison.Ordinal);
        Assert.Contains("nâng cao chất lượng ứng dụng công nghệ thông tin", decision, StringComparison.Ordinal);
        Assert.Contains("Phòng Văn hóa và Thông tin và Phòng Tài chính - Kế hoạch cùng xác nhận", Paper(papers, "Bien-ban"), StringComparison.Ordinal);
        var plan = Paper(papers, "Ke-hoach-khac-phuc-CNTT-2027.docx");
        Assert.Contains("nâng cao Chỉ số mức độ ứng dụng công nghệ thông tin năm 2027", plan.Replace('\u00A0', ' '), StringComparison.Ordinal);
        Assert.Contains("toàn huyện", plan, StringComparison.Ordinal);
        Assert.Contains("Phòng Tài chính - Kế hoạch", Paper(papers, "Ke-hoach-khac-phuc-CNTT-2027.xlsx"), StringComparison.Ordinal);
    }

    [Fact]
    public void Papers_of_a_province_speak_of_the_province()
    {
        using var round = new SmallRound("", files: OtherPlaces.Province(), year: OtherPlaces.Year);
        var papers = Season(round, "21589", "21590");

        None(papers, [.. OfNeither, "phường, xã", "Trưởng phòng", "phòng, ban"]);
        Assert.Contains("ỦY BAN NHÂN DÂN ĐẶC KHU NHƠN CHÂU", Paper(papers, "Phieu-tu-cham"), StringComparison.Ordinal);
        Assert.Contains("được tỉnh thẩm định", Paper(papers, "Phieu-tu-cham"), StringComparison.Ordinal);
        Assert.Contains(
            "Giám đốc Sở Khoa học và Công nghệ, Chủ tịch Ủy ban nhân dân các phường, đặc khu",
            Paper(papers, "Quyet-dinh"),
            StringComparison.Ordinal
        );
        Assert.Contains("TTr-SKHCN", Paper(papers, "To-trinh"), StringComparison.Ordinal);
        Assert.Contains("== Toàn tỉnh ==", Paper(papers, "Ke-hoach-khac-phuc-CDS-2027.xlsx"), StringComparison.Ordinal);
        Assert.Contains("UBND đặc khu Nhơn Châu", Paper(papers, "Ke-hoach-khac-phuc-CDS-2027.xlsx"), StringComparison.Ordinal);
    }

    // From the units' forms to the published folder, with one explanation: every paper, by its path.
    private static Dictionary<string, string> Season(SmallRound round, string first, string second)
    {
        round.Drop(first, 5, plan: true);
        round.Drop(second, 8, plan: false);
        var set = round.Place.Current.Set;
        if (!set.SurveyQuestions.IsEmpty)
        {
            round.Drop("khao-sat.xlsx", SurveyTemplate.Write(set, set.Units.Select(unit => Scoring.HandedIn.Answers(unit.Code.Text, "CH01", 100m, 85m))));
        }

        round.Drop("la.xlsx", "không phải Excel"u8.ToArray());
        var board = Board(round);
        round.Desk.Close(SmallRound.Clerk);
        round.Look();
        round.DropAppraisal(AppraisalStage.First, row => row.Concluded(Conclusion.Agreed));
        round.DropExplanation(second, ("1.2", "Kế hoạch đã ký, xin gửi kèm bản chính."));
        new ProcedureDesk(round.Place).CloseExplanations(SmallRound.Clerk);
        round.Look();
        round.DropAppraisal(AppraisalStage.Second, row => row.Concluded(Conclusion.Agreed));
        var (run, _) = round.Desk.Score(SmallRound.Clerk);
        round.Look();
        round.Publication.Submit(SmallRound.Clerk);
        round.Approve(run.Results);
        var published = round.Publish();
        Assert.Equal(0, round.Run("verify", published).Status);

        var papers = Files(round.Place.Folder.Folders.Outbox).Concat(Files(published)).ToDictionary(StringComparer.Ordinal);
        foreach (var unit in set.Units)
        {
            papers[$"Phieu-tu-cham_{unit.Code}"] = WorkbookText.Of(SelfAssessmentTemplate.Write(set, unit));
        }

        papers["khao-sat"] = WorkbookText.Of(SurveyTemplate.Write(set));
        papers["phieu-tra-loi"] = WorkbookText.Of(SurveyAnswersTemplate.Write(set));
        papers["bang-theo-doi"] = board;
        papers["bang-theo-doi-sau"] = Board(round);
        papers["status"] = round.Run("status").Out;
        papers["journal"] = round.Run("journal", "show").Out;
        return papers;
    }

    private static string Board(SmallRound round) => Encoding.UTF8.GetString(BoardPage.Write(new BoardSource(round.Place, _ => "").Now()));

    // The set is its authors', and how to recompute is told of every index alike.
    private static IEnumerable<KeyValuePair<string, string>> Files(string folder) =>
        Directory
            .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .Select(file => (Path: Path.GetRelativePath(folder, file).Replace('\\', '/'), File: file))
            .Where(file => !file.Path.StartsWith("criteria/", StringComparison.Ordinal) && file.Path != "huong-dan-tinh-lai.txt")
            .Select(file => KeyValuePair.Create($"{Path.GetFileName(folder)}/{file.Path}", $"{file.Path}\n{Text(file.File)}"));

    private static string Text(string file) =>
        Path.GetExtension(file) switch
        {
            ".xlsx" when !Path.GetFileName(file).StartsWith("la", StringComparison.Ordinal) => WorkbookText.Of(File.ReadAllBytes(file)),
            ".docx" => DocumentText.Of(File.ReadAllBytes(file)),
            ".csv" => File.ReadAllText(file, Encoding.Unicode),
            _ => File.ReadAllText(file),
        };

    private static string Paper(Dictionary<string, string> papers, string name) =>
        string.Join("\n", papers.Where(paper => paper.Key.Contains(name, StringComparison.Ordinal)).Select(paper => paper.Value)) is { Length: > 0 } text
            ? text
            : throw new InvalidOperationException($"{name}: {string.Join(", ", papers.Keys)}");

    private static void None(Dictionary<string, string> papers, string[] words)
    {
        // The program's own names are in small letters: cchc:index, cchc-results/1.
        var found = (
            from paper in papers
            from line in Digest().Replace(paper.Value, "").Split('\n')
            from word in words
            where line.Normalize().Contains(word, word == "CCHC" ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase)
            select $"{paper.Key}: {word}: {line.Trim()}"
        ).ToList();
        Assert.True(found.Count == 0, string.Join('\n', found));
    }

    [GeneratedRegex("[0-9a-f]{16,64}")]
    private static partial Regex Digest();
}
