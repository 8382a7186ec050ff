using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Tests.Scoring;

/// <summary>The dates and numbers of a ward's documents are looked at side by side: what cannot well be so is told, gathered, and changes no points.</summary>
public class DocumentRemarksTests
{
    private const string Dated = """{ "name": "ngay", "label": "Ngày ban hành", "type": "date", "min": "2021-12-01" }""";
    private const string InTime =
        """{ "RuleName": "Trong Quý I", "Expression": "ngay <= DateTime(2022,3,31)", "SuccessEvent": "1" }, { "RuleName": "Muộn","""
        + """ "Expression": "true", "SuccessEvent": "0" }""";
    private const string Done = """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""";
    private const string Yes =
        """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "1" }, { "RuleName": "Chưa đạt", "Expression": "true", "SuccessEvent": "0" }""";
    private static readonly string[] Codes = ["1.1", "1.2", "1.3", "1.4", "1.5", "1.6", "1.7"];

    private static readonly RuleBook Book = Codes
        .Skip(1)
        .Aggregate(new SmallSet().With("1.1", 1m, Dated, InTime), (set, code) => set.With(code, 1m, Done, Yes))
        .Book();

    [Theory]
    [InlineData("30/12/2027", "1 tài liệu đề ngày sau hạn nộp phiếu (05/12/2022): 1.2: 15/KH-UBND ngày 30/12/2027 (ô A9). Điểm không bị ảnh hưởng.")]
    [InlineData("06/12/2022", "1 tài liệu đề ngày sau hạn nộp phiếu (05/12/2022): 1.2: 15/KH-UBND ngày 06/12/2022 (ô A9). Điểm không bị ảnh hưởng.")]
    [InlineData(
        "05/01/2019",
        "1 tài liệu đề ngày trước năm đánh giá (trước ngày 01/12/2021): 1.2: 15/KH-UBND ngày 05/01/2019 (ô A9). Điểm không bị ảnh hưởng."
    )]
    [InlineData(
        "30/11/2021",
        "1 tài liệu đề ngày trước năm đánh giá (trước ngày 01/12/2021): 1.2: 15/KH-UBND ngày 30/11/2021 (ô A9). Điểm không bị ảnh hưởng."
    )]
    public void A_document_of_another_time_is_told(string day, string message)
    {
        var round = Scored(("1.2", "15/KH-UBND", day));

        Assert.Equal(
            (Severity.Warning, "00001.xlsx!Phiếu tự chấm!A9", message),
            (round.Problem("00001", "1.2").Severity, round.Problem("00001", "1.2").Where, round.Problem("00001", "1.2").Message)
        );
        Assert.Equal(7m, round.Unit("00001").Points);
    }

    [Theory]
    [InlineData("05/12/2022")]
    [InlineData("01/12/2021")]
    public void The_day_of_the_deadline_and_the_december_before_are_in_time(string day) => Assert.Empty(Told(Scored(("1.2", "15/KH-UBND", day))));

    [Fact]
    public void A_document_younger_than_the_day_it_proves_is_told_one_as_old_is_not()
    {
        Assert
            .Single(Told(Scored(("1.1", "22/KH-UBND", "21/01/2022"))))
            .Says("document.date.after-fact", "1", "1.1: 22/KH-UBND ngày 21/01/2022 (ô A9), số liệu ghi ngày 20/01/2022");
        Assert.Empty(Told(Scored(("1.1", "22/KH-UBND", "20/01/2022"))));
    }

    [Fact]
    public void One_number_for_more_than_a_few_criteria_is_told_however_it_is_spelt()
    {
        var spelt = new[] { "15/KH-UBND", "15/kh-ubnd", "15 / KH-UBND", "Kế hoạch số 15/KH-UBND", "15/KH-UBND; 7/BC-UBND", "15/KH-UBND" };
        (string, string, string)[] Same(int count) => [.. Codes.Skip(1).Take(count).Select((code, i) => (code, spelt[i], "20/01/2022"))];

        Assert.Single(Told(Scored(Same(6)))).Says("document.number.repeated", "1", "5", "15/KH-UBND: 6 tiêu chí (1.2, 1.3, 1.4, 1.5, 1.6, 1.7)");
        Assert.Empty(Told(Scored(Same(5))));
    }

    [Fact]
    public void One_number_with_two_dates_in_a_year_is_told_in_two_years_it_is_two_documents()
    {
        Assert.Equal(
            "1 số, ký hiệu được ghi với hai ngày khác nhau trong cùng một năm: 15/KH-UBND: 1.2 ghi ngày 20/01/2022 (ô A9); 1.3 ghi ngày 21/02/2022 (ô "
                + "A9). Điểm không bị ảnh hưởng.",
            Assert.Single(Told(Scored(("1.2", "15/KH-UBND", "20/01/2022"), ("1.3", "15/kh-ubnd", "21/02/2022")))).Message
        );
        Assert.Empty(Told(Scored(("1.2", "15/KH-UBND", "20/12/2021"), ("1.3", "15/KH-UBND", "21/02/2022"))));
        Assert.Empty(Told(Scored(("1.2", "Ảnh chụp", "20/01/2022"), ("1.3", "Ảnh chụp", "21/02/2022"))));
    }

    [Fact]
    public void A_reference_with_digits_but_no_number_is_taken_whole_and_a_number_named_twice_is_one()
    {
        // "Quyết định 15 năm 2022" is the same document in six criteria; a picture without a digit is none.
        (string, string, string)[] Same(string reference) => [.. Codes.Skip(1).Select(code => (code, reference, "20/01/2022"))];
        Assert.Equal("document.number.repeated", Assert.Single(Told(Scored(Same("Quyết định 15 năm 2022")))).Id);
        Assert.Empty(Told(Scored(Same("Ảnh chụp"))));

        var twice = Told(Scored(("1.2", "15/KH-UBND; 15/kh-ubnd", "20/01/2022"), ("1.3", "15/KH-UBND", "21/02/2022")));
        Assert.Single(twice);
    }

    [Fact]
    public void However_many_documents_there_are_it_is_one_remark_a_kind()
    {
        var told = Told(Scored([.. Codes.Skip(1).Select((code, i) => (code, $"{i + 1}/BC-UBND", "05/01/2019"))]));

        Assert.StartsWith("6 tài liệu đề ngày trước năm đánh giá", Assert.Single(told).Message, StringComparison.Ordinal);
        Assert.Null(told.Single().Criterion);
    }

    // Every criterion has a document of its own, but for those given; the date proven is 20/01/2022.
    private static ScoredRound Scored(params (string Code, string Reference, string Day)[] given)
    {
        CriterionReport Report(string code, int place)
        {
            var (_, reference, day) = given.FirstOrDefault(one => one.Code == code) is { Code: not null } one
                ? one
                : (code, $"{100 + place}/BC-UBND", "10/01/2022");
            var date = DateOnly.ParseExact(day, "dd/MM/yyyy", System.Globalization.CultureInfo.InvariantCulture);
            return (code == "1.1" ? HandedIn.Report(("ngay", new DateTime(2022, 1, 20))) : HandedIn.Report(("dat", true))) with
            {
                Evidence = [new Evidence(reference, date, "")],
            };
        }

        return Scorer.Score(Book, HandedIn.Of(HandedIn.Sheet("00001", [.. Codes.Select((code, place) => (code, Report(code, place)))])));
    }

    private static List<Problem> Told(ScoredRound round) => [.. round.Problems.Where(problem => problem.Unit == "00001")];
}
