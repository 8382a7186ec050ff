using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;
using CchcWardIndex.Workbooks.Intake.Cells;
using CchcWardIndex.Workbooks.Intake.Gate;
using CchcWardIndex.Workbooks.Intake.Sheets;

namespace CchcWardIndex.Workbooks.Intake;

/// <summary>Reads for whom and for what a form was made, before any of its values.</summary>
internal static class SelfAssessmentHead
{
    /// <summary>The unit the form speaks for. Refuses the file where it is not this round's form or contradicts itself.</summary>
    public static Unit Read(KeyedSheet sheet, FormIndex index, Source source, List<Problem> problems)
    {
        CheckRound(sheet, index.Set);
        var unit = UnitOf(sheet, index, source, problems);
        if (Text(sheet, Keys.Digest) != index.Set.Digest)
        {
            problems.Add(
                new Problem(
                    Severity.Warning,
                    unit.Code,
                    null,
                    source.File,
                    "Phiếu được tạo từ một bản trước của bộ tiêu chí; nội dung bộ tiêu chí đã thay đổi từ đó.",
                    "Kiểm tra xem đơn vị có điền đủ các số liệu của bản hiện hành; nếu thiếu, gửi phiếu mẫu mới để điền lại."
                )
            );
        }

        return unit;
    }

    /// <summary>
    /// The unit a form names. Refuses the file where there is none of that code, or the name on it is another's; tells of a name that is
    /// not written as the set has it.
    /// </summary>
    public static Unit UnitOf(KeyedSheet sheet, FormIndex index, Source source, List<Problem> problems)
    {
        var code = Text(sheet, Keys.Unit);
        if (index.Unit(code) is not { } unit)
        {
            throw new RefusedException(
                code.Length == 0
                    ? "Phiếu không còn mã đơn vị trong dòng ẩn."
                    : $"Mã đơn vị \"{code}\" của phiếu không có trong danh sách đơn vị được đánh giá.",
                "Dùng phiếu mẫu do Phòng Nội vụ gửi riêng cho đơn vị."
            );
        }

        var name = Text(sheet, Keys.UnitName);
        switch (name.Length == 0 ? NameKind.Own : index.Units.Judge(unit, name))
        {
            case NameKind.Another:
                throw new ContradictedUnitException(unit, sheet.PlaceOf(Keys.UnitName)!.Value, name);
            case NameKind.Respelt:
                problems.Add(NameRemarks.Respelt(unit, name, source.At(sheet.PlaceOf(Keys.UnitName)!.Value)));
                break;
        }

        return unit;
    }

    public static void CheckRound(KeyedSheet sheet, CriteriaSet set)
    {
        var year = Text(sheet, Keys.Year);
        var index = IndexOf(sheet);
        if (index != set.Index)
        {
            var named = index?.InFileName ?? OrUnknown(Strays.Shown(Text(sheet, Keys.Index)));
            throw new RefusedException(
                $"Phiếu này là của chỉ số {named} năm {OrUnknown(year)}, trong khi đang chấm chỉ số {set.Index} năm {set.Year}.",
                $"Điền và gửi phiếu mẫu của chỉ số {set.Index} năm {set.Year}."
            );
        }

        if (year != set.Year.ToString(CultureInfo.InvariantCulture))
        {
            throw new RefusedException(
                $"Phiếu này của năm {OrUnknown(year)}, trong khi đang chấm năm {set.Year}.",
                $"Điền và gửi phiếu mẫu của năm {set.Year}."
            );
        }

        // The same set under another folder's name is the same set.
        var id = Text(sheet, Keys.Set);
        if (id != set.Id && Text(sheet, Keys.Digest) != set.Digest)
        {
            throw new RefusedException(
                $"Phiếu này theo bộ tiêu chí \"{id}\", trong khi đang chấm theo bộ tiêu chí \"{set.Id}\".",
                "Điền và gửi phiếu mẫu của bộ tiêu chí đang áp dụng."
            );
        }
    }

    private static string OrUnknown(string text) => text.Length > 0 ? text : "không rõ";

    /// <summary>The index a form is of; null where what stands there is none.</summary>
    public static IndexCode? IndexOf(KeyedSheet sheet) => sheet.Find(Keys.Index) is null ? IndexCode.Cchc : IndexCode.Read(Text(sheet, Keys.Index));

    /// <summary>What a key names; empty where it is not on the sheet.</summary>
    public static string Text(KeyedSheet sheet, string key) => sheet.PlaceOf(key) is { } place ? WordCell.TextOf(sheet.Cells[place]) : "";
}

/// <summary>The name on the form is not the name of the unit it was made for: nobody can say whose values these are.</summary>
internal sealed class ContradictedUnitException(Unit unit, Cell place, string name) : Exception
{
    public Unit Unit => unit;

    public Cell Place => place;

    public string Name => name;
}
