using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Submissions;
using CchcWardIndex.Tests.Sets;
using Xunit;

namespace CchcWardIndex.Tests.Office.Reading.Gate;

/// <summary>Damage on the way: whatever single byte is wrong and wherever the file is cut, it is refused or read as it was.</summary>
public class TurnedBitTests
{
    private static readonly string Expected = SampleForm.Describe(SampleReports.Filled);

    [Fact]
    public void A_bit_turned_anywhere_never_changes_a_value() =>
        AssertRefusedOrAlike(
            Enumerable
                .Range(0, SampleForm.Filled.Length)
                .Where(i => i % 11 == 0 || i > SampleForm.Filled.Length - 1200)
                .Select(i =>
                {
                    var file = (byte[])SampleForm.Filled.Clone();
                    file[i] ^= (byte)(1 << (i % 8));
                    return file;
                }),
            atLeastRefused: 0.8
        );

    [Fact]
    public void A_file_cut_anywhere_is_refused() =>
        AssertRefusedOrAlike(
            Enumerable
                .Range(0, 300)
                .Select(i => SampleForm.Filled[..(SampleForm.Filled.Length * i / 300)])
                .Concat(Enumerable.Range(1, 100).Select(i => SampleForm.Filled[..^i])),
            atLeastRefused: 1
        );

    private static void AssertRefusedOrAlike(IEnumerable<byte[]> damaged, double atLeastRefused)
    {
        var (all, refused) = (0, 0);
        foreach (var file in damaged)
        {
            var intake = EvidenceReader.Read(SmallSet.Set, [EvidenceFile.Of("a.xlsx", file)]);
            all++;
            if (intake.Files.Single().Kind == SubmittedKind.Refused)
            {
                refused++;
                Assert.DoesNotContain("cấu trúc lạ", intake.Problems.Single().Message, StringComparison.Ordinal);
                continue;
            }

            Assert.Empty(intake.Problems);
            Assert.Equal(Expected, SampleForm.Describe(intake.SelfAssessments.Single().Reports));
        }

        Assert.True(refused >= atLeastRefused * all, $"{refused} of {all} refused");
    }
}
