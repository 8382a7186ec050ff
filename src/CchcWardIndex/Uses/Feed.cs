using CchcWardIndex.Criteria;
using CchcWardIndex.Publication;
using CchcWardIndex.Ranking;
using CchcWardIndex.Rules.Language;

namespace CchcWardIndex.Uses;

/// <summary>Biểu đề nghị: what a use proposes of every unit, out of one approved and sealed publication. It proposes; the council decides.</summary>
public sealed record Feed
{
    private Feed(SealedPublication publication, Use use)
    {
        (Publication, Use, Facts) = (publication, use, UseFacts.Of(publication.Results.Set, use));
        Entries = [.. Results.Units.Select(unit => Entry(Results, use, Facts, unit))];
    }

    /// <summary>The publication it rests on.</summary>
    public SealedPublication Publication { get; }

    /// <summary>The use.</summary>
    public Use Use { get; }

    /// <summary>The year with which this one is compared, the one just before.</summary>
    public int YearBefore => Results.Set.Year - 1;

    /// <summary>What the rules read, in one order.</summary>
    public ImmutableArray<Fact> Facts { get; }

    /// <summary>One a unit, in ranking order, unranked ones last.</summary>
    public ImmutableArray<FeedEntry> Entries { get; }

    /// <summary>The results it rests on.</summary>
    public Results Results => Publication.Results;

    /// <summary>The decision and publication it rests on, and what that corrects.</summary>
    public Promulgation Promulgation => Publication.Promulgation;

    /// <summary>The digest of the publication's seal.</summary>
    public string Seal => Publication.Seal;

    /// <summary>Every feed of a publication, one a use of its set. There is no other way to make one.</summary>
    public static ImmutableArray<Feed> AllOf(SealedPublication publication) => [.. publication.Results.Set.Uses.Select(use => new Feed(publication, use))];

    private static FeedEntry Entry(Results results, Use use, ImmutableArray<Fact> facts, RankedUnit unit)
    {
        var then = results.Set.LastYear?.Unit(unit.Score.Unit.Code);
        if (unit.Rank is null)
        {
            var reason = unit.Score.Note.Length > 0 ? unit.Score.Note : Words.Vietnamese(unit.Score.Status);
            return new FeedEntry(unit, then, null, [], $"Không xếp hạng nên không có đề nghị: {reason}");
        }

        var values = UseValues.Of(results, unit);
        var decision = results.Book.Propose(use, values);
        var rule = decision.Rule is { } name ? use.Rules.Single(rule => rule.Rule.Name == name) : null;
        ImmutableArray<FeedValue> read =
        [
            .. facts.Select(fact => new FeedValue(fact, values.TryGetValue(fact.Name, out var value) ? value : null, results.Book.MarksOf(use, fact.Name))),
        ];
        return new FeedEntry(
            unit,
            then,
            rule,
            read,
            string.Join(" ", new[] { rule is null ? $"Chưa có đề nghị: {decision.Error}" : "", unit.Score.Note }.Where(part => part.Length > 0))
        );
    }
}

/// <summary>What is proposed of one unit.</summary>
/// <param name="Unit">The unit with its published figures.</param>
/// <param name="LastYear">Its figures of last year; null where unknown.</param>
/// <param name="Rule">The rule that led to the proposal; null where there is none.</param>
/// <param name="Values">What the rules read.</param>
/// <param name="Note">Why there is no proposal, and why the unit is treated otherwise than the others; empty where neither is.</param>
public sealed record FeedEntry(RankedUnit Unit, LastYearUnit? LastYear, UseRule? Rule, ImmutableArray<FeedValue> Values, string Note)
{
    /// <summary>Ranks risen since last year, below zero where it fell; null where unknown.</summary>
    public int? RankUp => LastYear?.Rank - Unit.Rank;

    /// <summary>The documents the rule rests on, and what is assumed, as people read it.</summary>
    public string Basis =>
        Rule is null
            ? ""
            : string.Join("; ", [.. Rule.LegalBasis.Select(Show.Basis), .. Rule.Assumption is { } assumption ? new[] { $"Giả định: {assumption}" } : []]);

    /// <summary>
    /// The values as people read them: <c>Chỉ số: 86,35%; Hạng chung: 2; Nộp phiếu sau hạn: không có số liệu</c>. Whether a value is known
    /// is told by the value.
    /// </summary>
    public string Reasons =>
        string.Join("; ", Values.Where(value => !Values.Any(other => other.Fact.OnlyWhen == value.Fact.Name)).Select(value => value.Stated));
}

/// <summary>A value that the rules read.</summary>
/// <param name="Fact">What it is.</param>
/// <param name="Value">Null where it is not known.</param>
/// <param name="Marks">The numbers with which the rules compare it.</param>
public sealed record FeedValue(Fact Fact, FactValue? Value, ImmutableArray<decimal> Marks)
{
    private const int Usual = 2;
    private const string Rise = " tăng ";
    private const string Fall = " giảm ";

    /// <summary>As people read it: unrounded numbers to two decimals, or to as many more as it takes to stand on their own side of every mark.</summary>
    public string Shown =>
        Value is not { } value ? "không có số liệu"
        : Fact.IsNumeric ? Rounded(value.Number)
        : Show.Value(value, Fact);

    /// <summary>
    /// What it is and what it comes to, one sentence: <c>Chỉ số: 86,35%</c>; what rose below zero fell: <c>Số bậc giảm hạng so với năm
    /// 2021: 3</c>.
    /// </summary>
    public string Stated =>
        Value is { } value && Fact.IsNumeric && value.Number < 0m && Fact.Label.Contains(Rise, StringComparison.Ordinal)
            ? Show.Stated(Fact with { Label = Fact.Label.Replace(Rise, Fall, StringComparison.Ordinal) }, Shown.TrimStart('-'))
            : Show.Stated(Fact, Shown);

    private string Rounded(decimal number)
    {
        var places = Enumerable
            .Range(Usual, Math.Max(1, Fact.Decimals - Usual))
            .First(places => places >= Fact.Decimals - 1 || Marks.All(mark => To(places, number).CompareTo(mark) == number.CompareTo(mark)));
        return places == Usual && Fact.Type == FactType.Percent ? $"{Show.TwoDecimals(number)}%" : Show.Value(FactValue.Of(To(places, number)), Fact);
    }

    private static decimal To(int places, decimal number) => Math.Round(number, places, MidpointRounding.AwayFromZero);
}
