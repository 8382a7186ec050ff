using System.Globalization;
using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Office.Forms.Answers;
using CchcWardIndex.Office.Forms.Appraisals;
using CchcWardIndex.Office.Forms.Explanations;
using CchcWardIndex.Office.Forms.SelfAssessments;

namespace CchcWardIndex.Worker.Demo;

/// <summary>The sample season as the files that officials would send: filled forms of wards and departments, explanations, and the survey's answers.</summary>
internal static class SampleWorkbooks
{
    /// <summary>The names of all files.</summary>
    public static IReadOnlySet<string> Names(CriteriaSet set, SampleSeason season) =>
        Files(set, season).Select(file => file.Name).ToHashSet(StringComparer.Ordinal);

    /// <summary>All files, written side by side.</summary>
    /// <param name="set">The set.</param>
    /// <param name="season">The season.</param>
    /// <param name="done">Called after each, from any thread.</param>
    public static IReadOnlyList<(string Name, byte[] Content)> Of(CriteriaSet set, SampleSeason season, Action done) =>
        [
            .. Files(set, season)
                .AsParallel()
                .AsOrdered()
                .Select(file =>
                {
                    var content = file.Write();
                    done();
                    return (file.Name, content);
                }),
        ];

    private static IEnumerable<(string Name, Func<byte[]> Write)> Files(CriteriaSet set, SampleSeason season) =>
        [
            // The longest first, so that it is not waited for alone at the end.
            .. set.SurveyQuestions.IsEmpty
                ? Array.Empty<(string, Func<byte[]>)>()
                : [(SubmissionNames.SurveyAnswers(set.Identity), () => SurveyAnswersTemplate.Write(set, season.Answers.Rows.Select(Row)))],
            .. season
                .FirstForms.Concat(season.SecondForms)
                .SelectMany(form => form.Parts())
                .Select(form => (SubmissionNames.Appraisal(form), (Func<byte[]>)(() => AppraisalTemplate.Write(form)))),
            .. season.ExplanationForms.Select(form =>
                (SubmissionNames.Explanation(set.Identity, form.Unit), (Func<byte[]>)(() => ExplanationTemplate.Write(form)))
            ),
            .. season.SelfAssessments.Select(pair =>
                (SubmissionNames.SelfAssessment(set.Identity, pair.Key), (Func<byte[]>)(() => SelfAssessmentTemplate.Write(set, pair.Key, pair.Value)))
            ),
        ];

    private static SurveyAnswerRow Row(SampleAnswer answer) =>
        new(answer.Respondent, answer.Unit.Text, answer.Question, answer.Answer.ToString(CultureInfo.InvariantCulture), answer.Channel, answer.Date);
}
