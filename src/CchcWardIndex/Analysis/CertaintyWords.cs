using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;

namespace CchcWardIndex.Analysis;

/// <summary>
/// What the figures of <see cref="Certainty"/> mean, and what they do not, for readers who know no statistics: the same words in the
/// workbook and on the page.
/// </summary>
public static class CertaintyWords
{
    /// <summary>Labelled paragraphs, in reading order.</summary>
    public static IEnumerable<(string Label, string Text)> Of(Certainty certainty)
    {
        yield return (
            "Kém, hơn, còn thiếu",
            "khoảng cách của chỉ số chưa làm tròn, tính bằng điểm phần trăm, tới đơn vị gần nhất có chỉ số khác và tới ngưỡng xếp loại. Khoảng cách "
                + "càng nhỏ thì một thay đổi nhỏ về điểm càng dễ làm đổi hạng."
        );
        if (certainty.IsLarge)
        {
            yield return (
                "Khoảng hạng",
                $"có {Show.Number(certainty.Units.Length)} đơn vị được xếp hạng (nhiều hơn {Results.MostUnits}) nên không thử bỏ từng tiêu chí và không "
                    + "tính khoảng hạng."
            );
            yield break;
        }

        yield return (
            "Hạng khi bỏ một tiêu chí bất kỳ",
            certainty.LeftOut.IsEmpty
                ? "không có, vì bỏ tiêu chí nào thì cũng có đơn vị không còn gì để tính chỉ số."
                : "lần lượt coi như bộ chỉ số không có một tiêu chí (bỏ cả điểm và điểm tối đa của nó), tính lại chỉ số và xếp lại thứ tự; đã thử "
                    + $"{certainty.LeftOut.Length} lần, cột này ghi hạng cao nhất và thấp nhất gặp được. Hạng thay đổi nhiều thường là vì điểm của đơn vị sát "
                    + "với các đơn vị bên cạnh."
        );
        if (certainty.Error is { } error)
        {
            foreach (var paragraph in Interval(certainty, error))
            {
                yield return paragraph;
            }
        }
        else
        {
            yield return ("Khoảng hạng", "không tính, vì bộ chỉ số không nêu sai số thẩm định.");
        }

        if (certainty.Units.Select(unit => unit.Rank).Distinct().Count() < certainty.Units.Length)
        {
            yield return (
                "Đơn vị cùng hạng",
                "mỗi đơn vị vẫn chiếm một chỗ trong thứ tự. Hạng khi thử là hạng mà bảng chính thức ghi cho chỗ ấy, nên đơn vị không bị ai vượt qua "
                    + "thì giữ nguyên hạng, dù khi thử các đơn vị cùng hạng tách ra."
            );
        }
    }

    private static IEnumerable<(string Label, string Text)> Interval(Certainty certainty, AppraisalError error)
    {
        var share = $"{Show.Number(error.Share * 100m)}%";
        yield return (
            "Khoảng hạng",
            $"hai người thẩm định cẩn thận vẫn có thể cho điểm lệch nhau. Máy tính xếp hạng thử {Show.Number(error.Draws)} lần; mỗi lần, điểm của từng "
                + $"tiêu chí được thẩm định lệch ngẫu nhiên lên hoặc xuống, nhiều nhất {share} điểm tối đa của tiêu chí đó "
                + "nhưng không vượt điểm tối đa hay xuống dưới điểm thấp nhất. Trong 100 lần thử có ít nhất 90 lần hạng của đơn vị nằm trong khoảng này. "
                + "Điểm khảo sát, điểm thưởng, điểm trừ được giữ nguyên."
        );
        yield return (
            "Nên hiểu",
            "hai đơn vị có khoảng hạng không chồng lên nhau thì trong phạm vi mức lệch đã giả định, thứ tự giữa hai đơn vị khá chắc; chồng lên nhau "
                + "thì hơn kém có thể chỉ do cách chấm, chưa nên coi là hơn kém về chất lượng."
        );
        yield return (
            "Không nên hiểu",
            "điểm đã chấm là sai, hoặc đơn vị được chọn một hạng khác trong khoảng; hạng chính thức vẫn là hạng đã công bố. Khoảng hạng không nói gì "
                + "về sai số của khảo sát, về số liệu báo cáo sai, "
                + "về một tiêu chí chấm lệch hẳn một mức điểm, hay về một cơ quan chấm chặt hoặc lỏng tay như nhau với mọi đơn vị."
        );
        if (certainty.Units.Count(unit => unit.Rank < unit.BestDrawn || unit.Rank > unit.WorstDrawn) is > 0 and var outside)
        {
            yield return (
                "Hạng nằm ngoài khoảng",
                $"có {outside} đơn vị như vậy, vì đơn vị gần đủ điểm ở nhiều tiêu chí thì khi lệch chủ yếu chỉ có thể giảm, đơn vị khác thì có thể "
                    + "tăng. Đó không phải là dấu hiệu chấm sai."
            );
        }

        yield return ($"Mức lệch {share} lấy từ bộ chỉ số", error.Assumption);
    }

    /// <summary>On how many criteria the order hangs.</summary>
    public static string Turning(Certainty certainty)
    {
        var (tried, turning) = (certainty.LeftOut.Length, certainty.Turning.Count());
        var still = tried - turning;
        return turning == 0
            ? $"Bỏ bất kỳ tiêu chí nào trong {tried} tiêu chí thì không đơn vị nào vượt đơn vị nào."
            : $"Trong {tried} tiêu chí đã thử bỏ, {turning} tiêu chí làm ít nhất một cặp đơn vị đổi "
                + $"chỗ{(still > 0 ? $", {still} tiêu chí không làm cặp nào đổi chỗ" : "")}.";
    }

    /// <summary>Who would pass whom without a criterion.</summary>
    /// <param name="left">The criterion left out; it turns at least one pair.</param>
    /// <param name="most">How many of those that rise are named.</param>
    /// <param name="name">How a unit is called.</param>
    public static string Passing(LeftOut left, int most, Func<Unit, string> name)
    {
        var risers = left.Risers.ToList();
        return string.Join("; ", risers.Take(most).Select(pair => $"{name(pair.Riser)} vượt {string.Join(", ", pair.Passed.Select(name))}"))
            + (risers.Count > most ? $"; và {risers.Count - most} đơn vị khác cũng vượt lên" : "");
    }
}
