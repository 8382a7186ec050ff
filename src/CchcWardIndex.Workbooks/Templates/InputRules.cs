using CchcWardIndex.Criteria;
using OfficeOpenXml;
using OfficeOpenXml.DataValidation;
using OfficeOpenXml.DataValidation.Contracts;

namespace CchcWardIndex.Workbooks.Templates;

/// <summary>What Excel itself checks while people type, with a prompt and a message in Vietnamese. A help only: the reader checks everything again.</summary>
internal static class InputRules
{
    private const double Largest = 999_999_999_999;

    public static void Mark(ExcelWorksheet sheet, ExcelRange cell) =>
        List(sheet, cell, ["x"], "Không phát sinh", "Đánh dấu x nếu trong năm không phát sinh; nếu có thì để trống.", "Ô này chỉ nhận chữ x hoặc để trống.");

    public static void Points(ExcelWorksheet sheet, ExcelRange cell, Criterion criterion)
    {
        var range = $"Từ {Show.Points(criterion.MinPoints)} đến {Show.Points(criterion.MaxPoints)} điểm.";
        Between(sheet, cell, criterion.MinPoints, criterion.MaxPoints, "Điểm tự chấm", range, $"{range} Nhập một số, ví dụ {Show.Points(criterion.MaxPoints)}.");
    }

    public static void DocumentDate(ExcelWorksheet sheet, ExcelRange cell) =>
        Dates(sheet, cell, new DateTime(1990, 1, 1), new DateTime(2099, 12, 31), "Ngày văn bản", "Ngày/tháng/năm, ví dụ 20/01/2022.", "Nhập ngày theo dạng ngày/tháng/năm, ví dụ 20/01/2022.");

    public static void Fact(ExcelWorksheet sheet, ExcelRange cell, Fact fact, Criterion criterion, OptionLists lists)
    {
        var prompt = Prompt(fact, criterion);
        var (min, max) = (fact.Min?.Value, fact.Max?.Value);
        switch (fact.Type)
        {
            case FactType.YesNo:
                List(sheet, cell, ["Có", "Không"], "Có hay Không", prompt, "Ô này chỉ nhận Có hoặc Không. Vui lòng chọn trong danh sách.");
                break;
            case FactType.Choice:
                var choice = sheet.DataValidations.AddListValidation(cell.Address);
                choice.Formula.ExcelFormula = lists.Add(fact);
                Tell(choice, "Chọn trong danh sách", prompt, "Giá trị này không có trong danh sách. Vui lòng bấm vào mũi tên cạnh ô và chọn.");
                break;
            case FactType.Date or FactType.DateTime:
                Dates(sheet, cell, min?.Time ?? new DateTime(1990, 1, 1), max?.Time ?? new DateTime(2099, 12, 31), "Ngày", prompt, "Ngày chưa đúng dạng hoặc nằm ngoài thời gian cho phép. " + prompt);
                break;
            default:
                Between(sheet, cell, min?.Number, max?.Number, "Số liệu", prompt, "Số chưa đúng dạng hoặc nằm ngoài giới hạn. " + prompt, fact.Type == FactType.Count);
                break;
        }
    }

    private static string Prompt(Fact fact, Criterion criterion)
    {
        var what = fact.Type switch
        {
            FactType.Count => "Nhập số nguyên, không dùng dấu ngăn hàng nghìn.",
            FactType.Number => "Nhập số, ví dụ 12,5.",
            FactType.Percent => "Nhập phần trăm: 97,5 nghĩa là 97,5%.",
            FactType.Date => "Nhập ngày/tháng/năm, ví dụ 20/01/2022.",
            FactType.DateTime => "Nhập ngày và giờ, ví dụ 15/12/2022 16:59.",
            _ => "Chọn trong danh sách.",
        };
        return what + Bound(fact.Min, "Không nhỏ hơn", "Không sớm hơn") + Bound(fact.Max, "Không lớn hơn", "Không muộn hơn")
            + (fact.OnlyWhen is { } condition ? $" Chỉ điền khi \"{Cut(criterion.Fact(condition)?.Label ?? condition, 80)}\" là Có." : "");

        string Bound(Limit? limit, string number, string time) => limit switch
        {
            { Fact: { } name } => $" {(fact.IsTime ? time : number)} \"{Cut(criterion.Fact(name)?.Label ?? name, 60)}\".",
            { Value: { } value } when !(fact.IsNumeric && value.Number == 0m) => $" {(fact.IsTime ? time : number)} {Show.Value(value, fact)}.",
            _ => "",
        };
    }

    private static void Between(ExcelWorksheet sheet, ExcelRange cell, decimal? min, decimal? max, string title, string prompt, string error, bool whole = false)
    {
        if (whole)
        {
            var counted = sheet.DataValidations.AddIntegerValidation(cell.Address);
            counted.Formula.Value = (int)Math.Clamp(min ?? 0m, 0m, int.MaxValue);
            counted.Formula2.Value = (int)Math.Clamp(max ?? 999_999_999m, 0m, int.MaxValue);
            Tell(counted, title, prompt, error);
            return;
        }

        var number = sheet.DataValidations.AddDecimalValidation(cell.Address);
        number.Formula.Value = (double)(min ?? (decimal)-Largest);
        number.Formula2.Value = (double)(max ?? (decimal)Largest);
        Tell(number, title, prompt, error);
    }

    private static void Dates(ExcelWorksheet sheet, ExcelRange cell, DateTime min, DateTime max, string title, string prompt, string error)
    {
        var day = sheet.DataValidations.AddDateTimeValidation(cell.Address);
        day.Formula.Value = min;
        day.Formula2.Value = max;
        Tell(day, title, prompt, error);
    }

    private static void List(ExcelWorksheet sheet, ExcelRange cell, string[] values, string title, string prompt, string error)
    {
        var list = sheet.DataValidations.AddListValidation(cell.Address);
        foreach (var value in values)
        {
            list.Formula.Values.Add(value);
        }

        Tell(list, title, prompt, error);
    }

    // Excel cuts titles at 32 letters and texts at 255.
    private static void Tell(IExcelDataValidation rule, string title, string prompt, string error)
    {
        rule.AllowBlank = true;
        rule.ShowInputMessage = true;
        rule.ShowErrorMessage = true;
        rule.ErrorStyle = ExcelDataValidationWarningStyle.stop;
        rule.PromptTitle = Cut(title, 32);
        rule.Prompt = Cut(prompt, 250);
        rule.ErrorTitle = Cut(title, 32);
        rule.Error = Cut(error, 220);
    }

    private static string Cut(string text, int length) => text.Length <= length ? text : string.Concat(text.AsSpan(0, length - 1), "…");
}
