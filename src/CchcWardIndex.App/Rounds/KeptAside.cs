using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Rounds;

/// <summary>
/// What was handed in and lies in quarantine though nobody refused it: files at which the program itself failed, and archives of which
/// something could not be read.
/// </summary>
internal static class KeptAside
{
    /// <summary>A sentence each, the earliest first; what was read since is no longer among them.</summary>
    public static IEnumerable<string> Of(StateTables context, CriteriaSet set, string round) =>
        context
            .Submissions.Where(row =>
                row.Round == round
                && (row.Standing == FileStanding.NotRead || row.Standing == FileStanding.Unpacked)
                && !context.Submissions.Any(later => later.Round == round && later.Sha256 == row.Sha256 && later.Id > row.Id)
            )
            .OrderBy(row => row.Id)
            .Select(row => new
            {
                row.FileName,
                row.Sha256,
                row.Sender,
                row.Revision,
                row.Standing,
                row.Remarks,
            })
            .AsEnumerable()
            .Select(row =>
                row.Standing == FileStanding.NotRead
                    ? $"Chương trình gặp lỗi khi đọc tệp \"{row.FileName}\"; không phải lỗi của đơn vị gửi. Gửi nhật ký và tệp trong "
                        + $"quarantine/{row.Sha256} cho người phụ trách chương trình; bản đã sửa sẽ tự đọc lại."
                    : $"Tệp nén \"{row.FileName}\": phiếu bên trong đã được nhận riêng; còn {row.Remarks} nội dung chưa được đọc, xem phiếu tiếp nhận "
                        + $"{Naming.Receipt(set, Sender.Read(row.Sender), row.Revision, row.FileName)}."
            );
}
