using CchcWardIndex.Criteria;
using CchcWardIndex.Criteria.Loading;
using CchcWardIndex.Submissions;

namespace CchcWardIndex.Worker.Demo;

/// <summary>What the wards of the sample season report: their part of what happened, now and then claimed too high or without a document.</summary>
internal sealed class SampleReports(CriteriaSet set, Cast cast, Draw draw)
{
    private readonly Dictionary<UnitCode, PaperRegister> _registers = [];

    /// <summary>The filled sheet of one unit, by criterion.</summary>
    public IReadOnlyDictionary<CriterionCode, CriterionReport> Sheet(Unit unit) =>
        set
            .Criteria.Where(criterion => criterion.IsOnWardSheet && criterion.AppliesTo(unit) && draw.Knows(criterion))
            .ToDictionary(criterion => criterion.Code, criterion => Report(criterion, unit));

    /// <summary>The count from which one task of the unit was left out for objective reasons; null where none was.</summary>
    public Fact? Excused(Criterion criterion, Unit unit) =>
        cast.IsExcused(unit) && draw.Of(criterion, unit) is { NotApplicable: false, Points: > 0m }
            ? criterion.Facts.FirstOrDefault(fact => fact is { Excusable: true, Source: FactSource.Ward })
            : null;

    /// <summary>The document of a unit that proves a criterion: the first or second that the set asks for.</summary>
    public Evidence Paper(Criterion criterion, Unit unit, int place)
    {
        if (!_registers.TryGetValue(unit.Code, out var register))
        {
            _registers[unit.Code] = register = PaperRegister.Of(set, unit, asked => draw.Knows(asked) ? draw.Of(asked, unit) : null);
        }

        return register.Of(criterion, place);
    }

    private CriterionReport Report(Criterion criterion, Unit unit)
    {
        var lot = cast.Lot(unit, criterion).Code;
        var claim = new Chance("claim/" + lot, criterion.Code.Text);
        var example = draw.Of(criterion, unit);
        var excused = Excused(criterion, unit);
        var earns = example.Points is > 0m && !example.NotApplicable;
        var proven = excused is not null || criterion.Extra is not null || claim.Below(100) >= 2;
        return new CriterionReport([.. criterion.Facts.Where(fact => fact.Source == FactSource.Ward).Select(fact => Reported(fact, example, fact == excused))])
        {
            NotApplicable = example.NotApplicable,
            // Some claim the full points for less, as wards do.
            SelfPoints =
                example.Points is not { } points ? null
                : claim.Below(100) < 6 && criterion.Extra is null ? criterion.MaxPoints
                : Math.Round(points, 4, MidpointRounding.AwayFromZero),
            Evidence =
                earns && proven
                    ? [.. Enumerable.Range(0, Math.Min(PaperRegister.Most, criterion.Evidence.Length)).Select(place => Paper(criterion, unit, place))]
                    : [],
            Explanation =
                example.NotApplicable ? "Trong năm đơn vị không phát sinh nội dung này."
                : excused is null ? ""
                : $"Đề nghị loại trừ 1 {excused.Unit} không thực hiện được do nguyên nhân khách quan; đơn vị tự chấm theo số sau loại trừ.",
        };
    }

    private static ReportedFact Reported(Fact fact, AuthorsTest example, bool oneMore) =>
        new(
            fact.Name,
            example.Facts.TryGetValue(fact.Name, out var value)
                ? oneMore
                    ? FactValue.Of(value.Number + 1m)
                    : value
                : null,
            default
        );
}
