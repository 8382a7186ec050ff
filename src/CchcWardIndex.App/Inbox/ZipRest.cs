using CchcWardIndex.App.Files;
using CchcWardIndex.Criteria;
using CchcWardIndex.Problems;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.App.Inbox;

/// <summary>What the receipt of an archive says: what in it was not taken out, named as far as a receipt can hold it.</summary>
internal static class ZipRest
{
    private const int MostNamed = 200;

    /// <summary>The archive as a file that was handed in.</summary>
    public static Intake Of(Content zip, FormZip opened)
    {
        var problems = opened.Others.Take(MostNamed).Select(one => Told(one, zip.Sight.Name)).ToList();
        if (opened.Others.Count > MostNamed)
        {
            problems.Add(Problem.Of(UntakenProblems.MoreInArchive(opened.Others.Count - MostNamed), null, null, zip.Sight.Name));
        }

        return new Intake([], [], [], [new SubmittedFile(zip.Sight.Name, zip.Sha256, SubmittedKind.Refused, null)], [.. problems]);
    }

    private static Problem Told(Untaken one, string zip) =>
        Problem.Of(one.Text, null, null, one.Name == zip ? zip : $"{zip}!{one.Name[(zip.Length + 1)..]}") with
        {
            Severity = one.HidesOthers || one.Name == zip ? Severity.Error : Severity.Warning,
        };
}
