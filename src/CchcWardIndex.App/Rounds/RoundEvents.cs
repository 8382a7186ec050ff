using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;
using CchcWardIndex.Storage.Rows;

namespace CchcWardIndex.App.Rounds;

/// <summary>What came of a round so far, a sentence each: runs, dossiers, publications, what is owed.</summary>
internal static class RoundEvents
{
    /// <summary>The sentences.</summary>
    /// <param name="place">The round.</param>
    /// <param name="context">Its state.</param>
    /// <param name="row">Its row.</param>
    /// <param name="last">Its last run; null where there is none.</param>
    public static IEnumerable<string> Of(Workplace place, StateTables context, RoundRow row, RunRow? last)
    {
        if (row.ExplanationsUntil is { } until)
        {
            yield return row.ExplanationsClosed
                ? $"Thời hạn giải trình đã kết thúc lúc {Show.Moment(until)}."
                : $"Các đơn vị được giải trình đến {Show.Moment(until)}.";
        }

        if (last is { } run)
        {
            yield return $"Lần chấm {run.Number} lúc {Show.Moment(run.ProducedAt)}: "
                + $"{(run.Blocking == 0 ? "không còn vấn đề phải xử lý" : $"{run.Blocking} vấn đề phải xử lý trước khi trình")}; mã kiểm {run.Results}.";
            if (row.State <= RoundState.Scored && new RoundDesk(place).IsStale(context, run))
            {
                yield return "Có phiếu được tiếp nhận hoặc quyết định mới sau lần chấm ấy: chấm lại để kết quả và danh sách vấn đề theo phiếu mới.";
            }
        }

        foreach (var dossier in context.Dossiers.Where(dossier => dossier.Round == row.Id).OrderBy(dossier => dossier.Number))
        {
            var fate =
                dossier.Decision.Length > 0 ? $"được phê duyệt theo Quyết định số {dossier.Decision} ngày {Show.Day(dossier.DecisionDate!.Value)}"
                : dossier.Withdrawn ? "đã rút lại"
                : "chờ phê duyệt";
            yield return $"Hồ sơ trình lần {dossier.Number}, {dossier.SubmittedBy} trình lúc {Show.Moment(dossier.SubmittedAt)}: {fate}; mã kiểm "
                + $"{dossier.Results}.";
        }

        foreach (var publication in context.Publications.Where(publication => publication.Round == row.Id).OrderBy(publication => publication.Number))
        {
            yield return $"Công bố lần {publication.Number} lúc {Show.Moment(publication.PublishedAt)}; mã niêm phong {publication.Seal}.";
        }

        foreach (
            var delivery in context
                .Deliveries.Where(delivery => delivery.Round == row.Id && delivery.State != DeliveryState.Done)
                .OrderBy(delivery => delivery.Id)
                .Take(20)
        )
        {
            yield return $"Chưa gửi xong: {Deliverer.Name(delivery)}{(delivery.LastError.Length > 0 ? $" – {delivery.LastError}" : "")}";
        }
    }
}
