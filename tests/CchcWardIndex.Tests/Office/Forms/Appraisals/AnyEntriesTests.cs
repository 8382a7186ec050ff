using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using CsCheck;

namespace CchcWardIndex.Tests.Office.Forms.Appraisals;

/// <summary>Whatever a department may enter, sound or not, and whatever a ward may write, comes back as it was entered.</summary>
public class AnyEntriesTests
{
    // Texts that a spreadsheet, XML or the keys might take for something else.
    private static readonly Gen<string> Words = OneOf(
        "",
        "Chưa đủ.",
        "=1+1",
        "+84",
        "-5",
        "@SUM(A1)",
        "<b>&amp;</b>",
        "21550|1.1",
        "x",
        "97,5",
        "\"quoted\"; ‘Ơ’",
        "_x0041",
        "cchc nội dung"
    );

    private static readonly Gen<AppraisalEntry> Entries = Gen.Select(
            Gen.Int[0, 2],
            OneOf("1.1", "1.2", "1.3", "9.1", "9.2"),
            OneOf<Conclusion?>(null, Conclusion.Agreed, Conclusion.Adjusted, Conclusion.Rejected),
            Gen.Int[0, 255],
            Words,
            Words,
            Gen.Int[-50, 50]
        )
        .Select(
            (unit, code, conclusion, bits, reason, document, number) =>
            {
                var criterion = ProcedureSet.Set.Criterion(code)!;
                return ProcedureRound.Entry(ProcedureSet.Set.Units[unit].Code.Text, code, conclusion) with
                {
                    Reason = reason,
                    Document = document,
                    NotApplicable = (bits & 64) > 0,
                    Points = (bits & 128) > 0 ? number / 8m : null,
                    Facts = [.. criterion.Facts.Where((_, i) => (bits >> i & 1) > 0).Select(fact => new ReportedFact(fact.Name, Value(fact, number), default))],
                    Excused =
                    [
                        .. criterion
                            .Facts.Where(fact => fact.Excusable && (bits & 16) > 0)
                            .Select(fact => new ReportedFact(fact.Name, FactValue.Of(Math.Abs(number) + 0m), default)),
                    ],
                };
            }
        );

    [Fact]
    public void Any_entries_come_back_as_they_were()
    {
        var form = ProcedureRound.Form(ProcedureSet.Home, AppraisalStage.First, ProcedureRound.Reported);
        Entries
            .Array[0, 15]
            .Sample(
                drawn =>
                {
                    var entries = drawn.DistinctBy(entry => (entry.Unit, entry.Criterion)).Where(entry => !IsBlank(entry)).ToList();
                    var intake = ProcedureRound.Read(AppraisalTemplate.Write(ProcedureRound.With(form, entries)));
                    return intake.Problems.All(problem => problem.Severity == Severity.Warning)
                        && ProcedureRound.Describe(entries) == ProcedureRound.Describe(intake.Appraisals.Single().Entries);
                },
                iter: 100
            );
    }

    [Fact]
    public void Any_explanations_come_back_as_they_were()
    {
        var form = ProcedureRound.Asked(ProcedureRound.Appraised);
        Gen.Select(Words, Words.Array[0, 3])
            .Array[4]
            .Sample(
                drawn =>
                {
                    var codes = form.Rows.Select(row => row.Outcome.Criterion.Code).ToList();
                    var answers = drawn
                        .Zip(
                            codes,
                            (said, code) =>
                                new ExplanationEntry(code, "", said.Item1, default)
                                {
                                    Evidence =
                                    [
                                        .. said
                                            .Item2.Where(text => text.Length > 0)
                                            .Select((text, i) => new Evidence(text, i == 0 ? new DateOnly(2022, 3, 4) : null, i == 1 ? "12" : "")),
                                    ],
                                }
                        )
                        .Where(entry => entry.Text.Length > 0 || !entry.Evidence.IsEmpty)
                        .ToDictionary(entry => entry.Criterion);
                    var intake = ProcedureRound.Read(ExplanationTemplate.Write(ProcedureRound.With(form, answers)));
                    return intake.Problems.IsEmpty && ProcedureRound.Describe(answers.Values) == ProcedureRound.Describe(intake.Explanations.Single().Entries);
                },
                iter: 100
            );
    }

    private static Gen<T> OneOf<T>(params T[] values) => Gen.Int[0, values.Length - 1].Select(i => values[i]);

    private static FactValue Value(Fact fact, int number) =>
        fact.Type switch
        {
            FactType.YesNo => FactValue.Of(number > 0),
            FactType.Date => FactValue.Of(new DateTime(2022, 6, 1).AddDays(number)),
            FactType.DateTime => FactValue.Of(new DateTime(2022, 6, 1, 16, 59, 0).AddDays(number)),
            FactType.Choice => FactValue.Of(fact.Options[number > 0 ? 1 : 0].Value),
            _ => FactValue.Of(number + 0m),
        };

    private static bool IsBlank(AppraisalEntry entry) =>
        entry is { Conclusion: null, NotApplicable: false, Points: null, Reason.Length: 0, Document.Length: 0, Facts.IsEmpty: true, Excused.IsEmpty: true };
}
