using CchcWardIndex.Analysis;
using CchcWardIndex.Criteria;

namespace CchcWardIndex.Workbooks.Results;

/// <summary>What stands above the table of certainty, for readers who know no statistics: what each column means, and what it does not.</summary>
internal static class CertaintyNotes
{
    public static IEnumerable<string> Of(Certainty certainty, TieRule rule)
    {
        yield return "Kém, hơn, còn thiếu: khoảng cách của chỉ số chưa làm tròn, tính bằng điểm phần trăm, tới đơn vị gần nhất có chỉ số khác và tới ngưỡng xếp loại. Khoảng cách càng nhỏ thì một thay đổi nhỏ về điểm càng dễ làm đổi hạng.";
        if (certainty.IsLarge)
        {
            yield return $"Có {Show.Number(certainty.Units.Length)} đơn vị được xếp hạng (nhiều hơn {Certainty.MostUnits}) nên không thử bỏ từng tiêu chí và không tính khoảng hạng.";
            yield break;
        }

        yield return certainty.LeftOut.IsEmpty
            ? "Hạng khi bỏ một tiêu chí bất kỳ: không có, vì bỏ tiêu chí nào thì cũng có đơn vị không còn gì để tính chỉ số."
            : $"Hạng khi bỏ một tiêu chí bất kỳ: lần lượt coi như bộ chỉ số không có một tiêu chí (bỏ cả điểm và điểm tối đa của nó), tính lại chỉ số và xếp hạng lại; đã thử {certainty.LeftOut.Length} lần, cột này ghi hạng cao nhất và thấp nhất gặp được.";
        if (certainty.Error is not { } error)
        {
            yield return "Khoảng hạng: không tính, vì bộ chỉ số không nêu sai số thẩm định.";
            yield break;
        }

        yield return $"Khoảng hạng: hai người thẩm định cẩn thận vẫn có thể cho điểm lệch nhau. Máy tính xếp hạng thử {Show.Number(error.Draws)} lần; mỗi lần, điểm của từng tiêu chí được thẩm định lệch ngẫu nhiên lên hoặc xuống, nhiều nhất {Show.Number(error.Share * 100m)}% điểm tối đa của tiêu chí đó "
            + "nhưng không vượt điểm tối đa hay xuống dưới điểm thấp nhất. Trong 100 lần thử có ít nhất 90 lần hạng của đơn vị nằm trong khoảng này. Điểm khảo sát, điểm thưởng, điểm trừ được giữ nguyên.";
        yield return "Nên hiểu: hai đơn vị có khoảng hạng không chồng lên nhau thì thứ tự giữa hai đơn vị khá chắc; chồng lên nhau thì hơn kém có thể chỉ do cách chấm, chưa nên coi là hơn kém về chất lượng. "
            + "Không nên hiểu: điểm đã chấm là sai, hoặc đơn vị được chọn một hạng khác trong khoảng; hạng chính thức vẫn là hạng ở cột đầu. Khoảng hạng không nói gì về sai số của khảo sát, về số liệu báo cáo sai, "
            + "hay về một cơ quan chấm chặt hoặc lỏng tay như nhau với mọi đơn vị.";
        var breaking = rule == TieRule.Dense && certainty.Units.Select(unit => unit.Rank).Distinct().Count() < certainty.Units.Length;
        if (breaking)
        {
            yield return "Hiện có đơn vị cùng hạng. Khi thử, các đơn vị ấy thường tách ra, nên mọi đơn vị đứng sau lùi số hạng dù không bị đơn vị nào vượt qua.";
        }

        if (certainty.Units.Count(unit => unit.Rank < unit.BestDrawn || unit.Rank > unit.WorstDrawn) is > 0 and var outside)
        {
            yield return $"Có {outside} đơn vị mà hạng chính thức nằm ngoài khoảng hạng{(breaking ? ", vì lý do vừa nêu, hoặc" : "")} vì đơn vị gần đủ điểm ở nhiều tiêu chí thì khi lệch chủ yếu chỉ có thể giảm, đơn vị khác thì có thể tăng. Đó không phải là dấu hiệu chấm sai.";
        }

        yield return $"Mức lệch {Show.Number(error.Share * 100m)}% lấy từ bộ chỉ số: {error.Assumption}";
    }
}
