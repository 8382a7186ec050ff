using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Storage;

namespace CchcWardIndex.App.Rounds;

/// <summary>How a table from outside stands.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">What it is.</param>
/// <param name="From">Who provides it.</param>
/// <param name="Revision">The revision that counts; null where none does.</param>
internal sealed record TableStanding(string Code, string Name, string From, int? Revision)
{
    /// <summary>Of every table of the set, in its order.</summary>
    public static ImmutableArray<TableStanding> In(Workplace place, StateTables context)
    {
        var set = place.Current.Set;
        if (set.Tables.IsEmpty)
        {
            return [];
        }

        var here = CurrentFiles.In(context, place.Round).Where(file => file.Sender is Sender.Table).ToDictionary(file => file.Sender, file => file.Revision);
        return
        [
            .. set.Tables.Select(table => new TableStanding(
                table.Code,
                table.Name,
                table.From,
                here.TryGetValue(new Sender.Table(table.Code), out var revision) ? revision : null
            )),
        ];
    }

    /// <summary>Whether it is there, in words: <c>bảng số liệu 766 lần 1</c>, <c>chưa có bảng số liệu 766</c>.</summary>
    public string InWords => Revision is { } revision ? $"bảng số liệu {Code} lần {Show.Number(revision)}" : $"chưa có bảng số liệu {Code}";
}
