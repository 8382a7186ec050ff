using System.Text;
using CchcWardIndex.Appraising;
using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;
using CchcWardIndex.Scoring;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Scoring;

namespace CchcWardIndex.Tests.Appraising;

/// <summary>Không tự thẩm định: the office that appraises 1.1 is itself the unit "van-phong"; Phòng Tư pháp concludes on it instead.</summary>
public sealed class RecusalTests
{
    private static readonly SmallSet Offices = new SmallSet { Appraisal = SmallSet.Awaiting }
        .Units(
            """{ "code": "phong-mot", "name": "Phòng Một", "kind": "phòng", "group": "phuong" }""",
            """{ "code": "van-phong", "name": "Văn phòng", "kind": "văn phòng", "group": "xa" }"""
        )
        .With(
            "1.1",
            2m,
            """{ "name": "dat", "label": "Đạt?", "type": "yesNo" }""",
            """{ "RuleName": "Đạt", "Expression": "dat", "SuccessEvent": "2" }, { "RuleName": "Không đạt", "Expression": "true", "SuccessEvent": "0" }"""
        );

    private static RuleBook Book { get; } = Proven();

    private static Intake Handed { get; } = new([Sheet("phong-mot"), Sheet("van-phong")], [], [], [], []);

    [Fact]
    public void Each_department_is_asked_about_the_units_that_are_not_itself()
    {
        var forms = new Procedure(Book, Handed).AppraisalForms(AppraisalStage.First);

        Assert.Equal(
            [("noi-vu", "phong-mot"), ("tu-phap", "van-phong")],
            forms.SelectMany(form => form.Rows.Select(row => (form.Department.Code.Text, row.Unit.Code.Text)))
        );
    }

    [Fact]
    public void Who_is_waited_for_is_the_department_that_concludes()
    {
        var waiting = Scorer.Score(Book, Handed).Problems.Where(problem => problem is { Department: not null, Unit: not null }).ToList();

        Assert.Equal(
            [("phong-mot", "noi-vu"), ("van-phong", "tu-phap")],
            waiting.Select(problem => (problem.Unit!.Value.Text, problem.Department!.Value.Text))
        );
    }

    private static RuleBook Proven()
    {
        var files = Offices
            .Files()
            .Select(file => new CriteriaFile(file.Path, Encoding.UTF8.GetBytes(file.Path == "set.json" ? Recused(file.Json) : file.Json)));
        return RuleBook.Prove(CriteriaSetLoader.Load("nho", [.. files])).Book!;
    }

    private static string Recused(string set) =>
        set.Replace(
            """{ "code": "noi-vu", "name": "Phòng Nội vụ" }""",
            """
            { "code": "noi-vu", "name": "Văn phòng", "ownUnit": { "unit": "van-phong", "appraisedBy": "tu-phap" } },
            { "code": "tu-phap", "name": "Phòng Tư pháp" }
            """,
            StringComparison.Ordinal
        );

    private static SelfAssessment Sheet(string unit) =>
        new(
            unit,
            new Source($"{unit}.xlsx", "", "Phiếu tự chấm"),
            new Dictionary<CriterionCode, CriterionReport>
            {
                ["1.1"] = new([new ReportedFact("dat", FactValue.Of(true), new Cell(5, 6))])
                {
                    Evidence = [new Evidence("15/BC", null, "")],
                    Cell = new Cell(5, 1),
                },
            }
        );
}
