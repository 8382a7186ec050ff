using CchcWardIndex.Criteria;

namespace CchcWardIndex.Office.Forms;

/// <summary>The words kept in hidden cells of a workbook, by which the reader finds everything. They never change without a new format name.</summary>
internal static class Keys
{
    public const string Prefix = "cchc:";

    public const string Format = "cchc:format";
    public const string Year = "cchc:year";

    /// <summary>The index's short code; forms of before 0.3.0 have none, and all are of <see cref="IndexCode.Cchc"/>.</summary>
    public const string Index = "cchc:index";

    public const string Unit = "cchc:unit";
    public const string UnitName = "cchc:unitName";
    public const string Set = "cchc:set";
    public const string Digest = "cchc:digest";

    /// <summary>Heads the column of row keys.</summary>
    public const string Row = "cchc:row";

    public const string Value = "cchc:value";
    public const string NotApplicable = "cchc:na";
    public const string SelfPoints = "cchc:self";
    public const string Document = "cchc:doc";
    public const string DocumentDate = "cchc:docDate";
    public const string DocumentPage = "cchc:docPage";
    public const string Explanation = "cchc:explanation";

    /// <summary>The printed head of a table: what stands above it is no input.</summary>
    public const string Table = "cchc:table";

    /// <summary>The row after the last criterion: what stands below it is no input.</summary>
    public const string End = "cchc:end";

    /// <summary>The department's code on a form of appraisal.</summary>
    public const string Department = "cchc:department";

    /// <summary>1 or 2 on a form of appraisal.</summary>
    public const string Stage = "cchc:stage";

    /// <summary>Which part of a department's form it is; whole forms, and all of before 0.3.0, have none.</summary>
    public const string Part = "cchc:part";

    /// <summary>Heads the column that says what a form showed.</summary>
    public const string Basis = "cchc:basis";

    public const string Conclusion = "cchc:conclusion";
    public const string Found = "cchc:found";
    public const string Excused = "cchc:excused";
    public const string Points = "cchc:points";
    public const string Reason = "cchc:reason";

    public const string SurveyUnitCode = "cchc:unitCode";
    public const string SurveyUnitName = "cchc:unitLabel";
    public const string SurveyQuestion = "cchc:question";
    public const string SurveyValid = "cchc:valid";
    public const string SurveySatisfied = "cchc:satisfied";

    /// <summary>The code of the table from outside that a form is for.</summary>
    public const string TableCode = "cchc:tableCode";

    public const string SurveyRespondent = "cchc:respondent";
    public const string SurveyAnswer = "cchc:answer";
    public const string SurveyChannel = "cchc:channel";
    public const string SurveyDate = "cchc:date";

    public const string SelfAssessmentFormat = "cchc-self-assessment/1";
    public const string SurveyFormat = "cchc-survey/1";
    public const string SurveyAnswersFormat = "cchc-survey-answers/1";
    public const string AppraisalFormat = "cchc-appraisal/1";
    public const string ExplanationFormat = "cchc-explanation/1";

    public const string TableFormat = "cchc-table/1";

    /// <summary>How many documents fit beside one explanation, a row each.</summary>
    public const int ExplanationDocuments = 3;

    /// <summary>The key of a criterion's own row.</summary>
    public static string For(Criterion criterion) => criterion.Code.Text;

    /// <summary>The key of the row where a fact is typed.</summary>
    public static string For(Criterion criterion, Fact fact) => $"{criterion.Code}#{fact.Name}";

    /// <summary>The key of a unit's own row under a criterion, on a form of appraisal.</summary>
    public static string For(Unit unit, Criterion criterion) => $"{unit.Code}|{criterion.Code}";

    /// <summary>The key of the row of a unit's fact.</summary>
    public static string For(Unit unit, Criterion criterion, Fact fact) => $"{unit.Code}|{criterion.Code}#{fact.Name}";

    /// <summary>The key of the row of a document of an explanation: the first stands on the criterion's own row.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <param name="document">Counted from 1.</param>
    public static string For(Criterion criterion, int document) => document == 1 ? criterion.Code.Text : $"{criterion.Code}#{document}";
}
