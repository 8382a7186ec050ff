using System.Globalization;
using CchcWardIndex.Criteria;
using CchcWardIndex.Rounds;
using CchcWardIndex.Tests.SecondRoute;
using CsCheck;

namespace CchcWardIndex.Tests.Rounds;

/// <summary>The chain of the journal: whoever changes, takes out, puts in or swaps an entry is found, at the first entry that no longer follows.</summary>
public class JournalTests
{
    private static readonly Gen<string> Words = Gen.OneOf(
        Gen.Const("Đóng nhận phiếu: 21 phiếu được tính."),
        Gen.Const(""),
        Gen.Const("[\"1\",null]"),
        Gen.Const("𠀋 Nguyễn"),
        Gen.String[Gen.Char.AlphaNumeric, 0, 6]
    );

    private static readonly Gen<Happening> Happenings = Gen.Select(Words, Words, Words, Words, Gen.Int[0, 100_000_000], Gen.Int[0, 3])
        .Select(
            (by, account, detail, digest, milliseconds, which) =>
                new Happening(
                    "2022",
                    new DateTimeOffset(2022, 12, 5, 17, 0, 0, TimeSpan.FromHours(7)).AddMilliseconds(milliseconds),
                    by,
                    account,
                    "score",
                    detail,
                    (which & 1) == 0 ? null : digest,
                    (which & 2) == 0 ? null : digest
                )
        );

    private static readonly Gen<JournalEntry[]> Chains = Happenings.Array[2, 8].Select(Chain);

    private static readonly Func<JournalEntry, JournalEntry>[] Changes =
    [
        entry => entry with { Hash = Digest.Of("x"u8) },
        entry => entry with { Previous = Digest.Of("x"u8) },
        entry => entry with { Number = entry.Number + 1 },
        entry => Changed(entry, happened => happened with { Round = "2023" }),
        entry => Changed(entry, happened => happened with { At = happened.At.AddMilliseconds(1) }),
        entry => Changed(entry, happened => happened with { At = happened.At.ToOffset(TimeSpan.Zero) }),
        entry => Changed(entry, happened => happened with { By = happened.By + " " }),
        entry => Changed(entry, happened => happened with { Account = happened.Account + "x" }),
        entry => Changed(entry, happened => happened with { Action = "approve" }),
        entry => Changed(entry, happened => happened with { Detail = happened.Detail + "." }),
        entry => Changed(entry, happened => happened with { Before = happened.Before is null ? "" : null }),
        entry => Changed(entry, happened => happened with { After = happened.After is null ? "" : null }),
        // A letter moved from one field into the next.
        entry => Changed(entry, happened => happened with { By = happened.By + "a", Account = happened.Account.Length > 0 ? happened.Account[1..] : "a" }),
    ];

    [Fact]
    public void An_untouched_chain_holds() => Chains.Sample(chain => Journal.FirstBroken(chain) is null);

    [Fact]
    public void A_chain_cut_at_its_end_holds_and_only_its_head_tells() =>
        Chains.Sample(chain => Journal.FirstBroken(chain[..^1]) is null && chain[^2].Hash != chain[^1].Hash);

    [Fact]
    public void Any_change_of_any_field_of_any_entry_is_found_there() =>
        Gen.Select(Chains, Gen.Int[0, 100], Gen.Int[0, Changes.Length - 1])
            .Sample(
                (chain, which, change) =>
                {
                    var at = which % chain.Length;
                    var before = chain[at];
                    chain[at] = Changes[change](before);
                    return Journal.FirstBroken(chain) is var (entry, _) && entry == chain[at];
                }
            );

    [Fact]
    public void An_entry_written_anew_with_a_hash_that_fits_it_breaks_the_next() =>
        Gen.Select(Chains, Gen.Int[0, 100])
            .Sample(
                (chain, which) =>
                {
                    var at = which % (chain.Length - 1);
                    chain[at] = Journal.Next(at == 0 ? null : chain[at - 1], chain[at].Happening with { Detail = "Đã sửa." });
                    return Journal.FirstBroken(chain) is var (entry, reason)
                        && entry == chain[at + 1]
                        && reason == "Mã của mục liền trước ghi trong mục này không khớp: mục liền trước đã bị thay.";
                }
            );

    [Fact]
    public void A_removed_entry_is_missed_by_the_one_after_it() =>
        Gen.Select(Chains, Gen.Int[0, 100])
            .Sample(
                (chain, which) =>
                {
                    var at = which % (chain.Length - 1);
                    return Journal.FirstBroken([.. chain[..at], .. chain[(at + 1)..]]) is var (entry, reason)
                        && entry == chain[at + 1]
                        && reason == $"Số thứ tự là {at + 2}, đáng lẽ phải là {at + 1}: có mục đã bị xóa hoặc chèn thêm ở trước.";
                }
            );

    [Fact]
    public void An_inserted_entry_is_found_itself_or_by_the_one_after_it() =>
        Gen.Select(Chains, Gen.Int[0, 100], Happenings)
            .Sample(
                (chain, which, happened) =>
                {
                    var at = which % chain.Length;
                    var inserted = Journal.Next(at == 0 ? null : chain[at - 1], happened);
                    return Journal.FirstBroken([.. chain[..at], inserted, .. chain[at..]]) is var (entry, _) && entry == chain[at];
                }
            );

    [Fact]
    public void Two_entries_swapped_are_found_at_the_first_of_them_also_with_their_numbers_mended() =>
        Gen.Select(Chains, Gen.Int[0, 100])
            .Sample(
                (chain, which) =>
                {
                    var at = which % (chain.Length - 1);
                    (chain[at], chain[at + 1]) = (chain[at + 1], chain[at]);
                    var plain = Journal.FirstBroken(chain) is var (entry, _) && entry == chain[at];
                    (chain[at], chain[at + 1]) = (chain[at] with { Number = at + 1 }, chain[at + 1] with { Number = at + 2 });
                    return plain && Journal.FirstBroken(chain) is var (mended, _) && mended == chain[at];
                }
            );

    [Fact]
    public void Content_that_was_changed_is_told_apart_from_an_entry_that_is_missing()
    {
        var chain = Chain([Happened("Đóng nhận phiếu."), Happened("Chấm điểm lần 1.")]);
        chain[1] = Changed(chain[1], happened => happened with { Detail = "Chấm điểm lần 2." });

        Assert.Equal("Nội dung mục này không khớp với mã của chính nó: nội dung đã bị sửa.", Journal.FirstBroken(chain)?.Reason);
    }

    [Fact]
    public void A_hash_is_known_by_hand_and_does_not_depend_on_the_culture()
    {
        // sha256 of ["1","2022","2022-12-05T17:00:00.250+07:00","Người trình","os","close","Đóng nhận phiếu.",null,"","sha256:e3b0…b855"]
        const string Expected = "sha256:67779cf060500ab8531c58f28db1d02b722c1bd8b2503aef549f4cce16977b19";

        Assert.Equal(Expected, Journal.Next(null, Happened("Đóng nhận phiếu.")).Hash);
        foreach (var culture in new[] { new FailingCulture(), CultureInfo.GetCultureInfo("ar-SA"), CultureInfo.GetCultureInfo("th-TH") })
        {
            Assert.Equal(Expected, FailingCulture.Under(culture, () => Journal.Next(null, Happened("Đóng nhận phiếu."))).Hash);
        }
    }

    private static Happening Happened(string detail) =>
        new("2022", new DateTimeOffset(2022, 12, 5, 17, 0, 0, 250, TimeSpan.FromHours(7)), "Người trình", "os", "close", detail, null, "");

    private static JournalEntry[] Chain(Happening[] happenings)
    {
        var chain = new List<JournalEntry>();
        foreach (var happened in happenings)
        {
            chain.Add(Journal.Next(chain.LastOrDefault(), happened));
        }

        return [.. chain];
    }

    private static JournalEntry Changed(JournalEntry entry, Func<Happening, Happening> change) => entry with { Happening = change(entry.Happening) };
}
