using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Rules;

namespace CchcWardIndex.Worker.Demo;

/// <summary>
/// Makes one story of what was drawn for a unit criterion by criterion: totals that speak of one thing are one number, and what was not
/// begun was not finished.
/// </summary>
/// <remarks>
/// Points stay as the authors worked them out by hand, wherever another example does not have to take the place of one that cannot be true
/// beside the others.
/// </remarks>
/// <param name="book">The proven set.</param>
/// <param name="examples">The authors' examples of each criterion, the best first.</param>
/// <param name="drawn">What was drawn, by criterion; changed in place.</param>
internal sealed class Agreement(RuleBook book, IReadOnlyDictionary<string, List<AuthorsTest>> examples, Dictionary<CriterionCode, AuthorsTest> drawn)
{
    private static readonly (CriterionCode Criterion, string Total)[] Staff =
    [
        (new("4.1.2"), "soHienCo"),
        (new("4.1.3"), "tongCanBo"),
        (new("5.1.1"), "tongCanBo"),
        (new("5.1.2"), "tongDuocDanhGia"),
    ];

    // What more than one criterion speaks of: a department that finds another figure in one of them would contradict itself in the next.
    private static readonly HashSet<(CriterionCode, string)> Common =
    [
        .. Staff,
        (new("3.1.2"), "soThuTucDangKy"),
        (new("3.1.2"), "soPhuongAnTrinh"),
        (new("3.1.3"), "soPhuongAnTrinh"),
        (new("3.1.4"), "tongThuTuc"),
        (new("3.2.4"), "soTreHen"),
        (new("3.2.5"), "tongTiepNhan"),
        (new("7.2.3"), "tongHoSo"),
        (new("6.1.1"), "kinhPhiKeHoach"),
    ];

    /// <summary>Whether another criterion speaks of the same thing.</summary>
    public static bool IsCommon(Criterion criterion, Fact fact) => Common.Contains((criterion.Code, fact.Name));

    /// <summary>Brings all of it to agree.</summary>
    public void Settle()
    {
        Plans();
        Procedures();
        People();
        Files();
    }

    // A plan that was never issued has no content; a procedure that was never registered was not reviewed, nor its simplification adopted.
    private void Plans()
    {
        if (Yes(new("1.1.1"), "daBanHanh") == false && Earns(new("1.1.2")))
        {
            Replace(new("1.1.1"), example => Has(example, "daBanHanh", true));
        }

        if (Number(new("3.1.3"), "soPhuongAnTrinh") is { } decided && Number(new("3.1.2"), "soPhuongAnTrinh") is { } handed && handed < decided)
        {
            if (handed == 0m)
            {
                Replace(new("3.1.2"), example => example.Facts["soPhuongAnTrinh"].Number > 0m);
            }

            Set(new("3.1.2"), "soPhuongAnTrinh", decided);
        }

        if (Number(new("3.1.2"), "soThuTucDangKy") > 0m && Yes(new("3.1.1"), "daDangKy") == false)
        {
            Replace(new("3.1.1"), example => Has(example, "daDangKy", true));
        }
        else if (Number(new("3.1.2"), "soThuTucDangKy") == 0m && Yes(new("3.1.1"), "daDangKy") == true)
        {
            Replace(new("3.1.2"), example => example.Facts["soThuTucDangKy"].Number > 0m && example.Points == 0m);
        }
    }

    private void Procedures()
    {
        if (
            Number(new("3.1.4"), "tongThuTuc") is { } ward
            && Number(new("7.2.1"), "tongThuTuc") is { } city
            && ward != city
            && !Set(new("7.2.1"), "tongThuTuc", ward)
        )
        {
            Set(new("3.1.4"), "tongThuTuc", city);
        }
    }

    private void People()
    {
        var staff = Staff.Where(one => Number(one.Criterion, one.Total) is not null).ToList();
        foreach (var count in new[] { 21m, 20m, 22m, 23m, 24m, 25m, 19m, 30m, 40m })
        {
            if (staff.All(one => Fitted(one.Criterion, one.Total, count) is not null))
            {
                staff.ForEach(one => Set(one.Criterion, one.Total, count));
                return;
            }
        }
    }

    // Settled late or overdue is late; received is what was settled, what is overdue, and what is still in its time.
    private void Files()
    {
        if (
            Number(new("3.2.1"), "tongDaGiaiQuyet") is not { } settled
            || Number(new("3.2.1"), "dungHan") is not { } inTime
            || Number(new("3.2.3"), "soQuaHan") is not { } overdue
        )
        {
            return;
        }

        Late(settled, inTime, overdue);
        if (Number(new("3.2.5"), "tongTiepNhan") is not null)
        {
            var received = Enumerable
                .Range(30, 60)
                .Select(open => settled + overdue + open)
                .FirstOrDefault(all =>
                    Fitted(new("3.2.5"), "tongTiepNhan", all) is not null
                    && (Number(new("7.2.3"), "tongHoSo") is null || Fitted(new("7.2.3"), "tongHoSo", all) is not null)
                );
            Set(new("3.2.5"), "tongTiepNhan", received);
            Set(new("7.2.3"), "tongHoSo", received);
        }

        if (Number(new("7.2.5"), "tongKetQua") is { } digital && digital > settled)
        {
            Set(new("7.2.5"), "tongKetQua", settled);
        }
    }

    private void Late(decimal settled, decimal inTime, decimal overdue)
    {
        if (drawn.GetValueOrDefault(new CriterionCode("3.2.4")) is { NotApplicable: true } && !(overdue == 0m && TryPart(new("3.2.1"), "dungHan", settled)))
        {
            Replace(new("3.2.4"), example => example.Points == drawn[new CriterionCode("3.2.4")].Points);
        }

        if (Number(new("3.2.4"), "soTreHen") is null)
        {
            return;
        }

        // Nearest to what was drawn: the wards' share of apologies must come out whole.
        foreach (
            var all in Enumerable.Range(1, (int)settled / 2).Select(count => (decimal)count).OrderBy(count => Math.Abs(count - overdue - (settled - inTime)))
        )
        {
            if (all >= overdue && Fitted(new("3.2.4"), "soTreHen", all) is not null && TryPart(new("3.2.1"), "dungHan", settled - (all - overdue)))
            {
                Set(new("3.2.4"), "soTreHen", all);
                return;
            }
        }
    }

    private bool TryPart(CriterionCode code, string fact, decimal value)
    {
        var changed = drawn[code] with { Facts = drawn[code].Facts.SetItem(fact, FactValue.Of(value)) };
        if (!Fits(code, changed))
        {
            return false;
        }

        drawn[code] = changed;
        return true;
    }

    private bool Set(CriterionCode code, string total, decimal value)
    {
        if (Number(code, total) is null || Fitted(code, total, value) is not { } fitted)
        {
            return false;
        }

        drawn[code] = fitted;
        return true;
    }

    // The example with another total, its parts moved with it so that the points stay; null where they cannot.
    private AuthorsTest? Fitted(CriterionCode code, string total, decimal value)
    {
        var example = drawn[code];
        var before = example.Facts[total].Number;
        var parts = book
            .Set.Criterion(code)!
            .Facts.Where(fact => fact.Max?.Fact == total && example.Facts.ContainsKey(fact.Name))
            .Select(fact => fact.Name)
            .ToList();
        var facts = example.Facts.SetItem(total, FactValue.Of(value));
        if (code.Text == "4.1.2")
        {
            // The number allowed moves with the number there is.
            facts = facts.SetItem("soDuocGiao", FactValue.Of(facts["soDuocGiao"].Number + value - before));
        }

        IEnumerable<ImmutableDictionary<string, FactValue>> ways =
        [
            facts,
            parts.Aggregate(facts, (all, part) => all.SetItem(part, FactValue.Of(Math.Max(0m, value - (before - all[part].Number))))),
            .. parts.Count != 1
                ? []
                : Nearest(before == 0m ? 0m : Math.Round(facts[parts[0]].Number * value / before, MidpointRounding.AwayFromZero), value)
                    .Select(part => facts.SetItem(parts[0], FactValue.Of(part))),
        ];
        return ways.Where(way => parts.All(part => way[part].Number <= value))
            .Select(way => example with { Facts = way })
            .FirstOrDefault(changed => Fits(code, changed));
    }

    private static IEnumerable<decimal> Nearest(decimal around, decimal most) =>
        Enumerable
            .Range(0, (int)most + 1)
            .SelectMany(step => step == 0 ? new[] { around } : [around - step, around + step])
            .Where(value => value >= 0m && value <= most);

    private bool Fits(CriterionCode code, AuthorsTest changed)
    {
        var criterion = book.Set.Criterion(code)!;
        return book.Decide(criterion, [.. criterion.Facts.Select(fact => changed.Facts.TryGetValue(fact.Name, out var value) ? value : (FactValue?)null)])
                is { Error: null } decision
            && decision.Points == drawn[code].Points;
    }

    // The example that can be true beside the others and comes nearest in points.
    private void Replace(CriterionCode code, Func<AuthorsTest, bool> can)
    {
        var points = drawn[code].Points ?? 0m;
        drawn[code] = examples[code.Text]
            .Where(example => !example.NotApplicable && can(example))
            .OrderBy(example => Math.Abs((example.Points ?? 0m) - points))
            .First();
    }

    private bool Earns(CriterionCode code) => drawn.GetValueOrDefault(code) is { Points: > 0m };

    private static bool Has(AuthorsTest example, string fact, bool answer) => example.Facts.TryGetValue(fact, out var value) && value.Yes == answer;

    private bool? Yes(CriterionCode code, string fact) =>
        drawn.TryGetValue(code, out var example) && example.Facts.TryGetValue(fact, out var value) ? value.Yes : null;

    private decimal? Number(CriterionCode code, string fact) =>
        drawn.TryGetValue(code, out var example) && example.Facts.TryGetValue(fact, out var value) ? value.Number : null;
}
