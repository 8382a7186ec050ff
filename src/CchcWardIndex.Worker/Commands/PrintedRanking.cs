using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Worker.Commands;

/// <summary>The ranking as a table on the terminal, or the same as JSON.</summary>
internal static class PrintedRanking
{
    public static void Print(Results results, Terminal terminal, bool asJson)
    {
        if (asJson)
        {
            terminal.Out.WriteLine(
                JsonOutput.Of(
                    results.Units.Select(unit => new
                    {
                        rank = unit.Rank,
                        code = unit.Score.Unit.Code,
                        name = unit.Score.Unit.Name,
                        status = Words.Of(unit.Score.Status),
                        points = unit.Score.Points,
                        maxPoints = unit.Score.MaxPoints,
                        index = unit.Score.Index,
                        groupRank = unit.GroupRank,
                        grade = unit.Grade,
                    })
                )
            );
            return;
        }

        terminal.Print(
            [
                ("Hạng", true),
                ("Mã", false),
                ("Đơn vị", false),
                ("Tổng điểm", true),
                ("Tối đa", true),
                ("Chỉ số %", true),
                ("Hạng khối", true),
                ("Xếp loại", false),
            ],
            results.Units.Select(unit =>
                (IReadOnlyList<string>)
                    [
                        Number(unit.Rank),
                        unit.Score.Unit.Code.Text,
                        unit.Score.Unit.Name,
                        TwoDecimals(unit.Score.Index is null ? null : unit.Score.Points),
                        TwoDecimals(unit.Score.Index is null ? null : unit.Score.MaxPoints),
                        TwoDecimals(unit.Score.Index),
                        Number(unit.GroupRank),
                        unit.Grade ?? Words.Vietnamese(unit.Score.Status),
                    ]
            )
        );
    }

    private static string Number(int? number) => number is { } value ? Show.Number(value) : "–";

    private static string TwoDecimals(decimal? number) => number is { } value ? Show.TwoDecimals(value) : "–";
}
