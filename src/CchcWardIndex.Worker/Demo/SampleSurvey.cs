using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>The survey of the sample season: how many answered each question, and the answers one by one that come to just that.</summary>
/// <param name="Totals">One entry a unit and question.</param>
public sealed record SampleSurvey(ImmutableArray<SurveyAnswers> Totals)
{
    private static readonly Source NoSource = new("", "", "");
    private static readonly string[] Channels = ["Phiếu giấy", "Trực tuyến", "Điện thoại"];
    private static readonly DateOnly FirstDay = new(2022, 11, 1);

    /// <summary>How many rows of <see cref="Rows"/> do not count, by reason.</summary>
    public ImmutableArray<RejectedAnswers> Rejected =>
        Totals.IsEmpty
            ? []
            : [.. Spoilt().GroupBy(row => row.Reason).OrderBy(group => group.Key).Select(group => new RejectedAnswers(group.Key, group.Count()))];

    /// <summary>Every row as it was collected: those that count, unit by unit, and last those that do not. Made anew at every look.</summary>
    public IEnumerable<SampleAnswer> Rows => Totals.SelectMany(Expanded).Concat(Totals.IsEmpty ? [] : Spoilt().Select(row => row.Answer));

    internal static SampleSurvey Of(CriteriaSet set, Cast cast) =>
        new([.. cast.Units.SelectMany(unit => set.SurveyQuestions.Select(question => Drawn(cast, unit, question)))]);

    // The tied units are asked alike, a hundred people each: what sets them apart is a whole number of answers.
    private static SurveyAnswers Drawn(Cast cast, Unit unit, SurveyQuestion question)
    {
        var isTied = cast.Tied is { } tied && (unit == tied.First || unit == tied.Second);
        var lot = isTied ? cast.Tied!.Value.First : unit;
        var (chance, asked) = (new Chance(lot.Code.Text, question.Code), new Chance("asked", lot.Code.Text).Below(60));
        var valid =
            isTied ? 100
            : unit == cast.FewAsked ? 34 - chance.Below(4)
            : 80 + asked - chance.Below(10);
        var percent = 70 + (cast.Diligence(lot) / 5) + chance.Below(10);
        return new SurveyAnswers(unit.Code, question.Code, valid, Math.Min(valid, valid * percent / 100), NoSource, default, default);
    }

    private static IEnumerable<SampleAnswer> Expanded(SurveyAnswers answers)
    {
        var (valid, satisfied) = ((int)answers.Valid, (int)answers.Satisfied);
        for (var i = 0; i < valid; i++)
        {
            // Who is satisfied differs from question to question.
            var place = (i + (answers.Question[^1] * 7)) % valid;
            var answer = place < satisfied ? 4 + (place % 2) : 3 - (place % 3);
            yield return new SampleAnswer(
                Respondent(answers.Unit, i + 1),
                answers.Unit,
                answers.Question,
                answer,
                Channels[i % Channels.Length],
                FirstDay.AddDays(i % 20)
            );
        }
    }

    // One row or two of every kind that a survey brings in and that cannot count.
    private IEnumerable<(SampleAnswer Answer, SurveyRejection Reason)> Spoilt()
    {
        var good = Expanded(Totals[0]).First();
        var (unit, question) = (good.Unit, good.Question);
        return
        [
            (good with { Respondent = Respondent(unit, 901), Unit = new UnitCode("00000") }, SurveyRejection.UnknownUnit),
            (good with { Respondent = Respondent(unit, 902), Question = "CH99" }, SurveyRejection.UnknownQuestion),
            (good with { Respondent = Respondent(unit, 903), Answer = 6 }, SurveyRejection.OffScale),
            (good with { Respondent = Respondent(unit, 904), Answer = 0 }, SurveyRejection.OffScale),
            (good with { Respondent = "" }, SurveyRejection.NoRespondent),
            (good, SurveyRejection.DoubleRespondent),
            (good with { Respondent = Respondent(unit, 905), Question = question, Answer = 5 }, SurveyRejection.Contradiction),
            (good with { Respondent = Respondent(unit, 905), Question = question, Answer = 1 }, SurveyRejection.Contradiction),
        ];
    }

    private static string Respondent(UnitCode unit, int number) => $"{unit}-{number.ToString("000", CultureInfo.InvariantCulture)}";
}

/// <summary>One answer as it was collected, whether or not it counts.</summary>
/// <param name="Respondent">A code for who answered; empty where none was written down.</param>
/// <param name="Unit">The unit's code as written.</param>
/// <param name="Question">The question's code as written.</param>
/// <param name="Answer">1 very dissatisfied to 5 very satisfied; anything else is off the scale.</param>
/// <param name="Channel">How it was collected.</param>
/// <param name="Date">When.</param>
public sealed record SampleAnswer(string Respondent, UnitCode Unit, string Question, int Answer, string Channel, DateOnly Date);
