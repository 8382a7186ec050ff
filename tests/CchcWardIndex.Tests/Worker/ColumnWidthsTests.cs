using CchcWardIndex.Worker.Cli;

namespace CchcWardIndex.Tests.Worker;

/// <summary>Printed tables on screens of any width: no word and no number is cut.</summary>
public class ColumnWidthsTests
{
    private static readonly IReadOnlyList<(string, bool)> Columns =
    [
        ("Mã", false),
        ("Đơn vị", false),
        ("Hạng 2021", true),
        ("Hạng 2022", true),
        ("Tăng bậc", true),
        ("Chỉ số 2021", true),
        ("Chỉ số 2022", true),
        ("Tăng", true),
        ("Nhận lúc", false),
    ];

    private static readonly IReadOnlyList<IReadOnlyList<string>> Rows =
    [
        ["21550", "Phường Trần Hưng Đạo", "10", "11", "-1", "85,51", "100,00", "+14,49", "17:00 ngày 27/11/2026"],
    ];

    [Fact]
    public void Where_there_is_room_everything_stands_on_one_line() => Assert.Equal([5, 20, 9, 9, 8, 11, 11, 6, 21], ColumnWidths.Of(Columns, Rows, 160));

    [Theory]
    [InlineData(60)]
    [InlineData(80)]
    [InlineData(100)]
    public void Names_keep_twelve_letters_dates_and_numbers_stay_whole(int screen)
    {
        var widths = ColumnWidths.Of(Columns, Rows, screen);

        // "Phường Trần" above "Hưng Đạo"; "17:00 ngày" above "27/11/2026"; titles of numbers break between words.
        Assert.All(widths.Zip([5, 12, 4, 4, 4, 5, 6, 6, 12]), pair => Assert.True(pair.First >= pair.Second, string.Join(' ', widths)));
        Assert.True(ColumnWidths.Total(widths) <= Math.Max(screen, 58 + (3 * 9) + 2), string.Join(' ', widths));
    }

    [Fact]
    public void A_long_text_gives_way_first_and_a_word_longer_than_any_word_may_break()
    {
        var widths = ColumnWidths.Of(
            [("A", false), ("B", false)],
            [
                [new string('x', 64), "Phường Một"],
            ],
            60
        );

        // 60 less 3 beside each column and 2 at the edges: 52 letters, 10 of them for the name.
        Assert.Equal([42, 10], widths);
        Assert.Equal(
            [24, 10],
            ColumnWidths.Of(
                [("A", false), ("B", false)],
                [
                    [new string('x', 64), "Phường Một"],
                ],
                20
            )
        );
    }
}
