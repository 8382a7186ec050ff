using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;

namespace CchcWardIndex.Tests.Office.Incoming;

/// <summary>Where the program itself fails at a file, that is not its sender's fault.</summary>
public class OursTests
{
    [Fact]
    public void A_file_at_which_the_program_fails_is_an_error_of_ours_the_trace_is_handed_on_and_the_others_are_read()
    {
        var failures = new List<(string File, string What)>();
        var read = EvidenceReader.Read(
            SmallSet.Set,
            [
                new EvidenceFile("a.xlsx", () => throw new InvalidOperationException("Hỏng bên trong")),
                EvidenceFile.Of("b.xlsx", SampleForm.Filled),
                new EvidenceFile("c.xlsx", () => throw new IOException()),
            ],
            (file, error) => failures.Add((file, error.Message))
        );

        Assert.Equal([("a.xlsx", "Hỏng bên trong")], failures);
        Assert.Equal([SubmittedKind.NotRead, SubmittedKind.SelfAssessment, SubmittedKind.Refused], read.Files.Select(file => file.Kind));
        var problem = read.Problems.Single(problem => problem.Where == "a.xlsx");
        Assert.Equal(Severity.Error, problem.Severity);
        Assert.Equal("intake.file.not-read", problem.Id.ToString());
    }
}
