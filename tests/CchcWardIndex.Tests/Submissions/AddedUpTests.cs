using CchcWardIndex.Criteria;
using CchcWardIndex.Submissions;
using CsCheck;

namespace CchcWardIndex.Tests.Submissions;

/// <summary>What several forms of one department say together.</summary>
public sealed class AddedUpTests
{
    private static readonly (UnitCode Unit, CriterionCode Criterion)[] Rows =
    [
        .. from unit in (UnitCode[])["1", "2", "3", "4"] from criterion in (CriterionCode[])["1.1", "1.2", "2.10", "2.9"] select (unit, criterion),
    ];

    // A form: which rows it prints, which of them it answers, whether it is a whole one.
    private static readonly Gen<(int Prints, int Answers, bool IsWhole)> Drawn = Gen.Select(
        Gen.Int[0, (1 << 16) - 1],
        Gen.Int[0, (1 << 16) - 1],
        Gen.Int[0, 9],
        (prints, answers, whole) => (prints, answers, whole == 0)
    );

    [Fact]
    public void Whatever_way_a_form_is_cut_and_in_whatever_order_it_comes_back_its_parts_say_what_it_says() =>
        Gen.Select(Gen.Int[0, 3].Array[16], Gen.Int[0, (1 << 16) - 1], Gen.Int[0, 1000])
            .Sample(
                (cut, answers, seed) =>
                {
                    var parts = Rows.Select((row, i) => (row, i))
                        .GroupBy(pair => cut[pair.i])
                        .Select(part => Form($"{part.Key}", part.Select(pair => pair.i), answers, isWhole: false))
                        .ToArray();
                    var whole = Form("w", Enumerable.Range(0, 16), answers, isWhole: true);
                    new Random(seed).Shuffle(parts);

                    var (together, contradictions) = AddedUp.Unordered(parts);
                    return contradictions.IsEmpty && Answered(together) == Answered([whole]) && Answered(AddedUp.InOrder(parts)) == Answered([whole]);
                },
                iter: 300
            );

    [Fact]
    public void Of_each_row_the_latest_form_that_prints_it_counts_as_worked_out_row_by_row() =>
        Drawn
            .Array[1, 6]
            .Sample(
                drawn =>
                {
                    var forms = drawn.Select((one, i) => Form($"{i}", Bits(one.Prints), one.Answers, one.IsWhole)).ToList();
                    var said = new SortedDictionary<int, string>();
                    foreach (var (one, i) in drawn.Select((one, i) => (one, i)))
                    {
                        foreach (var row in Enumerable.Range(0, 16).Where(row => one.IsWhole || Has(one.Prints, row)))
                        {
                            said.Remove(row);
                            if (Has(one.Prints & one.Answers, row))
                            {
                                said[row] = $"{i}";
                            }
                        }
                    }

                    var added = AddedUp.InOrder(forms);
                    var speaking = AddedUp.StillSpeaking([.. forms.Select(form => form.Part is null ? null : form.Printed)]);
                    var expected = string.Join(' ', said.Select(pair => $"{Rows[pair.Key]}={pair.Value}"));
                    return Said(added) == expected
                        && added.SelectMany(form => form.Entries).GroupBy(entry => (entry.Unit, entry.Criterion)).All(row => row.Count() == 1)
                        // What has no say any more can be left out.
                        && Said(AddedUp.InOrder([.. speaking.Select(i => forms[i])])) == expected;
                },
                iter: 500
            );

    [Fact]
    public void Without_an_order_forms_that_share_a_row_count_for_nothing_and_the_order_of_reading_changes_nothing() =>
        Gen.Select(Drawn.Array[1, 6], Gen.Int[0, 1000])
            .Sample(
                (drawn, seed) =>
                {
                    var forms = drawn.Select((one, i) => Form($"{i}", Bits(one.Prints), one.Answers, one.IsWhole)).ToArray();
                    bool Meet(AppraisalSheet one, AppraisalSheet other) =>
                        one != other && (one.Part is null || other.Part is null || one.Printed.Rows.Intersect(other.Printed.Rows).Any());
                    // Beside a whole form nothing stands.
                    var alone = forms.Where(form => !Array.Exists(forms, other => Meet(form, other))).Select(form => form.Source.File).Order().ToList();

                    var (together, contradictions) = AddedUp.Unordered(forms);
                    var shuffled = forms.ToArray();
                    new Random(seed).Shuffle(shuffled);
                    var again = AddedUp.Unordered(shuffled);
                    return together.Select(form => form.Source.File).Order().SequenceEqual(alone)
                        && together.Length + contradictions.Sum(lot => lot.Forms.Length) == forms.Length
                        && Said(together) == Said(again.Together)
                        && Told(contradictions) == Told(again.Contradictions);
                },
                iter: 500
            );

    [Fact]
    public void What_a_form_takes_the_place_of_is_what_stood_in_its_rows_and_the_latest_that_stood_there()
    {
        var (first, second) = (Form("a", [0, 1], 3, isWhole: false), Form("b", [2, 3], 12, isWhole: false));
        (int, AppraisalSheet)[] others = [(1, first), (4, second)];

        Assert.Null(AddedUp.Replaced(others, Form("c", [5], 0, isWhole: false)));
        var part = AddedUp.Replaced(others, Form("c", [1, 5], 0, isWhole: false))!.Value;
        Assert.Equal((1, "a"), (part.Revision, Assert.Single(part.Said.Entries).Reason));
        var whole = AddedUp.Replaced(others, Form("c", [0], 0, isWhole: true))!.Value;
        Assert.Equal((4, 4), (whole.Revision, whole.Said.Entries.Length));
    }

    [Fact]
    public void Coverage_is_kept_in_blocks_and_says_the_same_rows() =>
        Gen.Int[0, (1 << 16) - 1]
            .Sample(bits =>
                Coverage.Of(Bits(bits).Concat(Bits(bits)).Select(i => Rows[i])) is var coverage
                && coverage.Rows.ToHashSet().SetEquals(Bits(bits).Select(i => Rows[i]))
                && coverage.Rows.Count() == Bits(bits).Count()
                && (bits != (1 << 16) - 1 || coverage.Blocks.Length == 1)
            );

    private static string Said(IEnumerable<AppraisalSheet> forms) =>
        string.Join(
            ' ',
            forms
                .SelectMany(form => form.Entries)
                .OrderBy(entry => Array.IndexOf(Rows, (entry.Unit, entry.Criterion)))
                .Select(entry => $"{(entry.Unit, entry.Criterion)}={entry.Reason}")
        );

    // Whoever said it.
    private static string Answered(IEnumerable<AppraisalSheet> forms) =>
        Said(forms.Select(form => form with { Entries = [.. form.Entries.Select(entry => entry with { Reason = "" })] }));

    private static string Told(IEnumerable<Contradiction> lots) =>
        string.Join('|', lots.Select(lot => $"{string.Join(',', lot.Forms.Select(form => form.Source.File))}: {string.Join(' ', lot.Shared)}"));

    private static AppraisalSheet Form(string file, IEnumerable<int> prints, int answers, bool isWhole)
    {
        var printed = prints.ToList();
        return new AppraisalSheet(
            "noi-vu",
            AppraisalStage.First,
            new Source(file, new string('a', 64), "Phiếu"),
            [.. printed.Where(row => Has(answers, row)).Select(row => new AppraisalEntry(Rows[row].Unit, Rows[row].Criterion, "", default) { Reason = file })]
        )
        {
            Part = isWhole ? null : new FormPart(1, 2, false),
            Printed = Coverage.Of(printed.Select(row => Rows[row])),
        };
    }

    private static IEnumerable<int> Bits(int bits) => Enumerable.Range(0, 16).Where(row => Has(bits, row));

    private static bool Has(int bits, int row) => (bits >> row & 1) > 0;
}
