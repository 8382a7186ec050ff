// TEMPORARY until the branches intake, results and malformed are merged: delete whatever part your branch defines.
#pragma warning disable
using CchcWardIndex.Criteria; using CchcWardIndex.Criteria.Loading; using CchcWardIndex.Submissions; using CchcWardIndex.Scoring; using CchcWardIndex.Publication;
namespace CchcWardIndex.Workbooks.Intake { public sealed record EvidenceFile(string Name, Func<byte[]> Open); public static class EvidenceReader { public static global::CchcWardIndex.Submissions.Intake Read(CriteriaSet s, IReadOnlyList<EvidenceFile> f) => throw new Exception(); } }
namespace CchcWardIndex.Workbooks.Templates { public static class SelfAssessmentTemplate { public static byte[] Write(CriteriaSet s, Unit u) => []; public static byte[] Write(CriteriaSet s, Unit u, IReadOnlyDictionary<string, CriterionReport> r) => []; } public static class SurveyTemplate { public static byte[] Write(CriteriaSet s) => []; public static byte[] Write(CriteriaSet s, IEnumerable<SurveyAnswers> a) => []; } }
namespace CchcWardIndex.Scoring { public static class AuthorsTests { public static ImmutableArray<Fault> Run(RuleBook b, IEnumerable<AuthorsTest> t) => []; } }
