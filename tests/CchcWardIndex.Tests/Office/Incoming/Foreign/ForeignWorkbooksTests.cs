using CchcWardIndex.Office.Incoming;
using Xunit;

namespace CchcWardIndex.Tests.Office.Incoming.Foreign;

/// <summary>Forms filled and saved by other programs (see tests/foreign): every value is read exactly or asked back, none is silently different.</summary>
public class ForeignWorkbooksTests(ITestOutputHelper output)
{
    public static TheoryData<string> Names => [.. Expectation.All.Select(expected => expected.File)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_workbook_of_another_program_is_read_exactly_or_asked_back(string file)
    {
        var expected = Expectation.All.Single(one => one.File == file);
        var judge = new ForeignJudge(
            expected,
            EvidenceReader.Read(Expectation.Set, [EvidenceFile.Of(file, File.ReadAllBytes(Path.Combine(Expectation.Folder, file)))])
        );

        var faults = judge.Judge();
        output.WriteLine($"{file}, {expected.Option}, {expected.Shape}: {judge.Exact} exact, {judge.AskedBack} asked back");
        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.True(judge.Exact + judge.AskedBack >= expected.Cells.Length);
    }

    [Fact]
    public void Every_program_every_form_and_every_shape_is_among_them()
    {
        Assert.Equal(["exceljs", "libreoffice", "openpyxl", "sheetjs", "xlsxwriter"], Expectation.All.Select(expected => expected.Writer).Distinct().Order());
        Assert.Equal(["answers", "appraisal", "explanation", "self", "survey"], Expectation.All.Select(expected => expected.Form).Distinct().Order());
        Assert.Equal(7, Expectation.All.Select(expected => expected.Shape).Distinct().Count());
        Assert.True(Expectation.All.Select(expected => (expected.Writer, expected.Option)).Distinct().Count() >= 22);
        Assert.True(Expectation.All.SelectMany(expected => expected.Cells).Count(cell => cell.AskedBack) > 50);
    }
}
