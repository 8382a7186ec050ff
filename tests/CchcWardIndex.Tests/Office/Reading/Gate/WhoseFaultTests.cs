using CchcWardIndex.Office.Incoming;
using CchcWardIndex.Office.Reading;
using CchcWardIndex.Office.Reading.Gate;
using CchcWardIndex.Submissions;
using Xunit;

namespace CchcWardIndex.Tests.Office.Reading.Gate;

/// <summary>Where reading fails at the bytes of a file, the file is refused; where the program itself fails, no file is called broken for it.</summary>
public class WhoseFaultTests
{
    // Whoever counts down from the least number there is overflows: a fault such as only this program could make.
    private static readonly Limits Faulty = Limits.Evidence with { InflatedBytes = long.MinValue };

    public static TheoryData<Type> OfTheLibrary =>
        [
            typeof(InvalidDataException),
            typeof(NotSupportedException),
            typeof(EndOfStreamException),
            typeof(ArgumentOutOfRangeException),
            typeof(OverflowException),
            typeof(IndexOutOfRangeException),
        ];

    [Fact]
    public void A_fault_of_the_programs_own_at_the_gate_is_no_refusal() =>
        Assert.Throws<OverflowException>(() => WorkbookGate.Open(SampleForm.Filled, Faulty, out _));

    [Theory]
    [MemberData(nameof(OfTheLibrary))]
    public void Whatever_the_library_throws_while_it_unpacks_is_the_files(Type thrown)
    {
        using var stream = new UnpackedStream(new Failing((Exception)Activator.CreateInstance(thrown)!));

        Assert.Equal("Tệp đã bị hỏng: không giải nén được.", Assert.Throws<RefusedFileException>(() => stream.Read(new byte[8])).Message);
    }

    [Fact]
    public void What_no_bytes_can_cause_is_not_the_files()
    {
        using var stream = new UnpackedStream(new Failing(new InvalidOperationException()));

        Assert.Throws<InvalidOperationException>(() => stream.Read(new byte[8]));
    }

    [Fact]
    public void A_directory_that_cannot_be_read_is_the_files() =>
        Assert.Contains(
            "không giải nén được",
            Assert.Throws<RefusedFileException>(() => Unpacking.Open([.. "PK\x05\x06"u8, 0, 0, 0, 0, 9, 0, 9, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0])).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void A_sheet_that_is_no_XML_under_a_name_that_promises_none_is_the_files()
    {
        var intake = SampleForm.Read(
            SampleForm.Repack(
                SampleForm.Filled,
                parts =>
                {
                    (parts["xl/worksheets/sheet2.bin"], _) = ("<worksheet"u8.ToArray(), parts.Remove(Broken.Sheet));
                    foreach (var list in new[] { "xl/_rels/workbook.xml.rels", "[Content_Types].xml" })
                    {
                        parts[list] = System.Text.Encoding.UTF8.GetBytes(
                            System.Text.Encoding.UTF8.GetString(parts[list]).Replace("sheet2.xml", "sheet2.bin", StringComparison.Ordinal)
                        );
                    }
                }
            )
        );

        Assert.Equal(SubmittedKind.Refused, Assert.Single(intake.Files).Kind);
        Assert.Equal("intake.damage.structure", Assert.Single(intake.Problems).Id.ToString());
    }

    [Fact]
    public void A_file_that_cannot_be_read_any_further_is_refused_for_that_and_a_stream_that_breaks_a_promise_is_ours()
    {
        var failed = new List<string>();
        var read = EvidenceReader.Read(
            Sets.SmallSet.Set,
            [
                new EvidenceFile("a.xlsx", () => new Failing(new IOException())),
                new EvidenceFile("b.xlsx", () => new Failing(new UnauthorizedAccessException())),
                new EvidenceFile("c.xlsx", () => new Failing(new InvalidOperationException())),
            ],
            (file, _) => failed.Add(file)
        );

        Assert.Equal([SubmittedKind.Refused, SubmittedKind.Refused, SubmittedKind.NotRead], read.Files.Select(file => file.Kind));
        Assert.Equal("intake.file.not-opened", read.Problems.First(problem => problem.Where == "a.xlsx").Id.ToString());
        Assert.Equal(["c.xlsx"], failed);
    }

    private sealed class Failing(Exception thrown) : MemoryStream(new byte[8])
    {
        public override int Read(byte[] buffer, int offset, int count) => throw thrown;

        public override int Read(Span<byte> buffer) => throw thrown;
    }
}
