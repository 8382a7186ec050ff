using System.Text;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Tests.Malformed;

namespace CchcWardIndex.Tests.Sets;

/// <summary>Dates relative to the set's year are the dates they stand for, and texts of another year are told.</summary>
public sealed class YearDatesTests
{
    private const string Criterion = "1/1.1.2.json";

    [Fact]
    public void A_set_with_relative_dates_is_the_same_set_to_the_digest()
    {
        var dated = ProcedureSet.Load(replace: "DateTime(2022,", by: "DateTime(year,");

        Assert.Equal(ProcedureSet.Set.Digest, dated.Digest);
        Assert.Equal(ProcedureSet.Set.Criteria.Select(criterion => criterion.Mark), dated.Criteria.Select(criterion => criterion.Mark));
        Assert.Contains("ngayBanHanh <= DateTime(2022,1,31) && gioGui < DateTime(2022,2,10)", dated.Criteria[0].Rules[0].Expression, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("DateTime(year-1,", 2021)]
    [InlineData("DateTime( year +1 ,", 2023)]
    public void A_year_before_and_after_can_be_said(string written, int year) =>
        Assert.Contains(
            $"<= DateTime({year},1,31)",
            ProcedureSet.Load(replace: "DateTime(2022,", by: written).Criteria[0].Rules[0].Expression,
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("year-01-31", 2022, 1, 31)]
    [InlineData("year-1-12-01", 2021, 12, 1)]
    [InlineData("year+1-01-15", 2023, 1, 15)]
    public void A_limit_can_be_a_day_of_the_year(string written, int year, int month, int day)
    {
        var files = MalformedSet.Sound();
        files[Criterion] = Bytes(Text(files[Criterion]).Replace("\"onlyWhen\"", $"\"max\": \"{written}\", \"onlyWhen\"", StringComparison.Ordinal));

        var loaded = MalformedSet.Load(files).Draft!;

        var limit = loaded.Criteria.Single(criterion => criterion.Code == "1.1.2").Facts[1].Max;
        Assert.Equal(new DateTime(year, month, day), limit?.Value?.Time);
    }

    // A key that is there twice is still told, and a name that only looks like a date stays one.
    [Fact]
    public void Nothing_else_in_the_file_is_read_otherwise()
    {
        var files = MalformedSet.Sound();
        files[Criterion] = Bytes(
            Text(files[Criterion])
                .Replace("DateTime(2022,1,31)", "DateTime(year,1,31)", StringComparison.Ordinal)
                .Replace("\"Ban hành trong tháng 01\"", "\"DateTime(year,1,31)\"", StringComparison.Ordinal)
                .Replace("\"Ngày ban hành\"", "\"year-01-31\"", StringComparison.Ordinal)
        );
        var read = MalformedSet.Load(files).Set!.Criteria.Single(criterion => criterion.Code == "1.1.2");
        files[Criterion] = Bytes(Text(files[Criterion]).Replace("\"maxPoints\": 1,", "\"maxPoints\": 1, \"maxPoints\": 1.0,", StringComparison.Ordinal));

        Assert.Equal(("DateTime(year,1,31)", "year-01-31"), (read.Rules[1].Name, read.Facts[1].Label));
        Assert.Equal("ngayBanHanh <= DateTime(2022,1,31)", read.Rules[1].Expression);
        Assert.Contains(MalformedSet.Faults(files), fault => fault.Place == "$.maxPoints" && fault.Id.IsOf("set.json"));
    }

    [Fact]
    public void Texts_of_another_year_are_told_once_a_file_and_documents_are_let_be()
    {
        var files = MalformedSet.Sound();
        files[Criterion] = Bytes(
            Text(files[Criterion])
                .Replace("\"Ban hành kế hoạch\"", "\"Ban hành kế hoạch năm 2019 và 2018\"", StringComparison.Ordinal)
                .Replace("\"Ngày ban hành\"", "\"Ngày ban hành (trước 31/3/2019)\"", StringComparison.Ordinal)
                .Replace(
                    "\"Kế hoạch đã ban hành\"",
                    "\"Theo Nghị định 90/2020/NĐ-CP, Kế hoạch 43/KH-UBND ngày 21/02/2021, Luật Thi đua, khen thưởng năm 2003; năm 2022; 120190 hồ sơ\"",
                    StringComparison.Ordinal
                )
        );

        var remark = Assert.Single(YearTexts.Remarks([.. files.Select(file => new CriteriaFile(file.Key, file.Value))], 2022));

        Assert.Equal(("set.year.texts", Criterion, "$.name"), ($"{remark.Id}", remark.File, remark.Place));
        Assert.StartsWith(
            "Tệp có 2 chỗ ghi năm khác năm 2022 của bộ tiêu chí (2018, 2019); chỗ đầu: \"Ban hành kế hoạch năm",
            remark.Message,
            StringComparison.Ordinal
        );
    }

    private static string Text(byte[] content) => Encoding.UTF8.GetString(content);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
